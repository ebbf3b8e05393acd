package org.paperloom.extract.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.paperloom.extract.learn.FeatureSink;
import org.paperloom.extract.tag.PhraseLexicon;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Place;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.extract.text.Token;
import org.paperloom.extract.words.WordClasses;
import org.paperloom.model.Entity;

/** The features by which an entity shows that this paper newly presents it. */
public final class Novelty {
    private static final Set<String> PRESENTING = Set.of(
            "propose",
            "introduce",
            "present",
            "develop",
            "release",
            "design",
            "build",
            "create",
            "construct",
            "call",
            "name",
            "term",
            "dub",
            "coin",
            "devise",
            "offer",
            "contribute",
            "describe",
            "collect",
            "curate",
            "train",
            "establish",
            "formulate",
            "provide",
            "leverage",
            "use",
            "apply",
            "evaluate",
            "show",
            "outperform",
            "demonstrate",
            "achieve");

    /** Of these verbs, those that a paper also says of others' work. */
    private static final Set<String> USING = Set.of("use", "apply", "leverage", "show", "evaluate");

    private final TextAnalyzer analyzer;
    private final WordClasses classes;
    private final PhraseLexicon lexicon;

    /**
     * @param lexicon what the field's papers name
     */
    public Novelty(TextAnalyzer analyzer, WordClasses classes, PhraseLexicon lexicon) {
        this.analyzer = analyzer;
        this.classes = classes;
        this.lexicon = lexicon;
    }

    /** The features of each entity. */
    public List<long[]> of(Annotation annotation) {
        List<long[]> features = new ArrayList<>();
        for (int e = 0; e < annotation.entities().size(); e++) {
            features.add(of(annotation, e));
        }
        return features;
    }

    private long[] of(Annotation annotation, int index) {
        Entity entity = annotation.entities().get(index);
        String type = entity.type().name();
        FeatureSink sink = new FeatureSink();
        sink.add("bias");
        sink.add("type", type);
        int mentions = Math.min(5, entity.mentions().size());
        int sentences = (int)
                entity.mentions().stream().map(m -> m.sentence()).distinct().count();
        sink.add("mentions", type, String.valueOf(mentions));
        sink.add("sentences", type, String.valueOf(Math.min(4, sentences)));
        sink.add("surfaces", type, String.valueOf(Math.min(3, entity.surfaces().size())));
        sink.add(
                "first",
                type,
                String.valueOf(Math.min(4, entity.mentions().get(0).sentence())));
        sink.add("inTitle", type, String.valueOf(entity.isIn(0)));
        boolean first = true;
        boolean presented = false;
        for (List<Place> places : annotation.places()) {
            for (Place place : places) {
                if (place.entity() == index) {
                    presented |= context(annotation, place, type, first, sink);
                    first = false;
                }
            }
        }
        sink.add("presented", type, presented + (entity.isIn(0) ? "T" : ""));
        return sink.toArray();
    }

    private boolean context(Annotation annotation, Place place, String type, boolean first, FeatureSink sink) {
        List<Token> tokens = annotation.tokens(place.sentence());
        String key = PhraseLexicon.key(tokens, place.first(), place.last());
        String known = lexicon.lookup(key);
        Token head = tokens.get(place.last());
        sink.add("lexicon", known.isEmpty() ? "new" : known.replaceAll("^[A-Za-z]+?(?=[a-d]\\d)", ""));
        sink.add("shape", tokens.get(place.first()).shape(), String.valueOf(Math.min(3, place.last() - place.first())));
        sink.add("head", head.norm());
        sink.add("class", classes.of(tokens.get(place.first()).lower(), 0), type);
        if (place.sentence() == 0) {
            boolean colon = place.last() + 1 < tokens.size()
                    && tokens.get(place.last() + 1).text().equals(":");
            sink.add("title", place.first() == 0 ? "start" : "in", colon ? "colon" : "", type);
            sink.add(
                    "titleBefore",
                    place.first() == 0 ? "^" : tokens.get(place.first() - 1).lower());
            return colon && place.first() == 0;
        }
        boolean presented = false;
        for (int i = Math.max(0, place.first() - 8); i < place.first(); i++) {
            Token token = tokens.get(i);
            String lemma = token.tag().equals("VERB") ? analyzer.lemma(token) : token.lower();
            int distance = place.first() - i;
            sink.add("before", lemma);
            if (distance <= 2) {
                sink.add("before" + distance, lemma);
            }
            if (PRESENTING.contains(lemma)) {
                boolean ours = isWe(tokens, i - 1) || isWe(tokens, i - 2);
                sink.add("verb", lemma, ours ? "we" : "", first ? "first" : "");
                sink.add("verbNear", lemma, distance <= 3 ? "near" : "far", type);
                int verb = i;
                boolean object = annotation.places().get(place.sentence()).stream()
                        .noneMatch(p -> p.first() > verb && p.last() < place.first());
                sink.add("object", lemma, object + (ours ? "we" : ""), type);
                presented |= ours && !USING.contains(lemma);
            }
        }
        for (int i = place.last() + 1; i <= Math.min(tokens.size() - 1, place.last() + 3); i++) {
            sink.add("after" + (i - place.last()), tokens.get(i).lower());
        }
        sink.add("sentence", String.valueOf(Math.min(3, place.sentence())), place.first() == 0 ? "start" : "");
        return presented;
    }

    private static boolean isWe(List<Token> tokens, int i) {
        return i >= 0 && tokens.get(i).lower().equals("we");
    }
}
