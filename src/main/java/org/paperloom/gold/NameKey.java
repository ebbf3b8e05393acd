package org.paperloom.gold;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and values in the form in which the scorer compares them. */
final class NameKey {
    /** Lowest share of common words for two names with the same head word to count as near. */
    private static final double NEAR = 0.4;

    // Python's \w, which Java's UNICODE_CHARACTER_CLASS widens by marks and connectors
    private static final String WORD = "\\p{L}\\p{N}_";
    // Python's \s
    private static final Pattern SPACE = Pattern.compile("[\\s\\x1c-\\x1f\\x85\\p{Z}]+");
    private static final Pattern LATEX =
            Pattern.compile("\\\\(?:text[%1$s]*|emph|mathrm|mathbf)(?![%1$s])".formatted(WORD));
    private static final Pattern MARKUP = Pattern.compile("[\\\\{}$~`'\"“”‘’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^%s%%.+]+".formatted(WORD));
    private static final Pattern DOTS = Pattern.compile("^\\.+|\\.+$");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private NameKey() {}

    /** A name without case, hyphens, plural s, LaTeX markup and leading articles; empty when nothing is left. */
    static String of(String name) {
        String text = CaseFold.fold(Normalizer.normalize(name, Normalizer.Form.NFKC));
        text = LATEX.matcher(text).replaceAll(" ");
        text = MARKUP.matcher(text).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            String singular = singular(DOTS.matcher(word).replaceAll(""));
            if (!singular.isEmpty()) {
                words.add(singular);
            }
        }
        while (words.size() > 1 && ARTICLES.contains(words.get(0))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    private static String singular(String word) {
        int length = word.codePointCount(0, word.length());
        if (length > 3 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return length > 2 && plural ? word.substring(0, word.length() - 1) : word;
    }

    /** A value without case, LaTeX markup and runs of space. */
    static String ofValue(String value) {
        String text =
                value.replace("\\", "").replace("$", "").replace("\\times", "x").replace("×", "x");
        return CaseFold.fold(SPACE.matcher(text).replaceAll(" ").strip());
    }

    /** How near two sets of names are: 2 for a common one, else the best share of words above {@link #NEAR}, or 0. */
    static double nearness(Set<String> a, Set<String> b) {
        double best = 0;
        for (String x : a) {
            if (b.contains(x)) {
                return 2;
            }
            for (String y : b) {
                best = Math.max(best, nearness(x.split(" ", -1), y.split(" ", -1)));
            }
        }
        return best;
    }

    private static double nearness(String[] x, String[] y) {
        if (!x[x.length - 1].equals(y[y.length - 1])) {
            return 0;
        }
        Set<String> common = new HashSet<>(Arrays.asList(x));
        Set<String> all = new HashSet<>(common);
        common.retainAll(Arrays.asList(y));
        all.addAll(Arrays.asList(y));
        double share = (double) common.size() / all.size();
        return share >= NEAR ? share : 0;
    }
}
