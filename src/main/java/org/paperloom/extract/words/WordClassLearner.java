package org.paperloom.extract.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Learns {@link WordClasses} from plain text: words that keep the same company are of a class. */
public final class WordClassLearner {
    private static final Pattern TOKEN = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private static final int VOCABULARY = 40_000;
    private static final int CONTEXTS = 4_000;
    private static final int DIMENSIONS = 80;
    private static final int SUBSPACE_ITERATIONS = 3;
    private static final int MEANS_ITERATIONS = 10;
    private static final int[] CLASSES = {64, 800};

    private WordClassLearner() {}

    /** Classes of the words that stand in at least {@code minimum} of the texts. */
    public static WordClasses learn(List<String> texts, int minimum) {
        Map<String, Integer> frequency = new HashMap<>();
        for (String text : texts) {
            tokens(text).stream().distinct().forEach(t -> frequency.merge(t, 1, Integer::sum));
        }
        List<String> words = frequency.entrySet().stream()
                .filter(e -> e.getValue() >= minimum)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(VOCABULARY)
                .map(Map.Entry::getKey)
                .toList();
        Cooccurrence cooccurrence = new Cooccurrence(words, CONTEXTS);
        texts.forEach(text -> cooccurrence.add(tokens(text)));
        float[][] vectors = cooccurrence.toMatrix().embed(DIMENSIONS, SUBSPACE_ITERATIONS);
        List<int[]> levels = new ArrayList<>();
        for (int k : CLASSES) {
            levels.add(KMeans.cluster(vectors, k, MEANS_ITERATIONS));
        }
        Map<String, short[]> classes = new HashMap<>();
        for (int w = 0; w < words.size(); w++) {
            short[] ofWord = new short[levels.size()];
            for (int level = 0; level < ofWord.length; level++) {
                ofWord[level] = (short) levels.get(level)[w];
            }
            classes.put(words.get(w), ofWord);
        }
        return WordClasses.of(classes);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
