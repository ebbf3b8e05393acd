package org.paperloom.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paperloom.extract.encode.Companion;
import org.paperloom.extract.tag.Tagger;
import org.paperloom.extract.text.Document;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.extract.text.Token;

/** The statistical tagger beside the network: it knows names by heart that the network has to guess. */
final class TaggerCompanion implements Companion {
    /** Less is not worth remembering. */
    private static final double LEAST = 0.005;

    private final TextAnalyzer analyzer;
    private final Tagger tagger;

    TaggerCompanion(TextAnalyzer analyzer, Tagger tagger) {
        this.analyzer = analyzer;
        this.tagger = tagger;
    }

    private record Place(int sentence, int start, int end) {}

    @Override
    public Beliefs read(List<String> sentences) {
        Document document = Document.of(sentences, analyzer);
        Map<Place, List<Double>> known = new HashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<Token> tokens = document.sentences().get(s);
            double[][][] spans = tagger.probabilities(document, s);
            for (int i = 0; i < spans.length; i++) {
                for (int length = 0; length < spans[i].length; length++) {
                    double[] types = spans[i][length];
                    if (Arrays.stream(types).sum() >= LEAST) {
                        Place place = new Place(
                                s, tokens.get(i).start(), tokens.get(i + length).end());
                        known.put(place, Arrays.stream(types).boxed().toList());
                    }
                }
            }
        }
        return (sentence, start, end) -> known.getOrDefault(new Place(sentence, start, end), List.of());
    }
}
