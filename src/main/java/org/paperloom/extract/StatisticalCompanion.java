package org.paperloom.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paperloom.extract.encode.Companion;
import org.paperloom.extract.relate.NoveltyFinder;
import org.paperloom.extract.relate.RelationFinder;
import org.paperloom.extract.tag.Tagger;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Document;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.extract.text.Token;
import org.paperloom.model.Entity;

/** The statistical models beside the network: they know by heart names and turns of phrase that the network has to guess. */
final class StatisticalCompanion implements Companion {
    /** Most tokens of a span that it judges; the network's spans are shorter. */
    private static final int LONGEST = 16;

    private final TextAnalyzer analyzer;
    private final Tagger tagger;
    private final NoveltyFinder novelty;
    private final RelationFinder relations;

    StatisticalCompanion(TextAnalyzer analyzer, Tagger tagger, NoveltyFinder novelty, RelationFinder relations) {
        this.analyzer = analyzer;
        this.tagger = tagger;
        this.novelty = novelty;
        this.relations = relations;
    }

    private record Place(int sentence, int start, int end) {}

    @Override
    public Beliefs read(List<String> sentences) {
        Document document = Document.of(sentences, analyzer);
        Map<Place, List<Double>> known = new HashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<Token> tokens = document.sentences().get(s);
            double[][][] spans = tagger.probabilities(document, s, LONGEST);
            for (int i = 0; i < spans.length; i++) {
                for (int length = 0; length < spans[i].length; length++) {
                    Place place = new Place(
                            s, tokens.get(i).start(), tokens.get(i + length).end());
                    known.put(place, Arrays.stream(spans[i][length]).boxed().toList());
                }
            }
        }
        return new Beliefs() {
            @Override
            public List<Double> span(int sentence, int start, int end) {
                return known.getOrDefault(new Place(sentence, start, end), List.of());
            }

            @Override
            public Links links(List<Entity> entities) {
                return about(Annotation.of(document, entities));
            }
        };
    }

    private Links about(Annotation annotation) {
        double[] introduced = novelty.find(annotation);
        Map<List<Integer>, List<Double>> related = relations.probabilities(annotation, introduced);
        return new Links() {
            @Override
            public List<Double> relations(int head, int tail) {
                return related.getOrDefault(List.of(head, tail), List.of());
            }

            @Override
            public double introduced(int entity) {
                return introduced[entity];
            }
        };
    }
}
