package org.paperloom.query.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names without what people vary: case, hyphens, plurals, and words that add nothing. */
final class Names {
    /** More words than any name has; what is longer is not a name. */
    static final int LONGEST = 16;

    private static final int LONGEST_WORD = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\.\\p{N}+)*");
    private static final Pattern HEAD = Pattern.compile(
            "(.*\\S)\\s+(?:of|for|in|on|with|without|from|by|at|during|under|across|within|using|via)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> FUNCTION = Set.of(
            "a", "an", "the", "of", "for", "in", "on", "to", "and", "or", "with", "by", "from", "at", "as", "is", "are",
            "its", "their", "using", "via");
    /** What the annotation guidelines drop behind a name: "translation performance" is translation. */
    private static final Set<String> EMPTY = Set.of(
            "performance",
            "ability",
            "capability",
            "task",
            "problem",
            "issue",
            "quality",
            "method",
            "technique",
            "approach",
            "dataset",
            "benchmark",
            "model");

    private Names() {}

    /** The words in lower case and singular, at most {@link #LONGEST}. */
    static List<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() <= LONGEST_WORD)
                .map(Names::singular)
                .limit(LONGEST)
                .toList();
    }

    /** Two names with the same key are one name. */
    static String key(String name) {
        return String.join("", words(name));
    }

    /** The words that carry the meaning; all of them when none does. */
    static List<String> core(String name) {
        List<String> words = words(name);
        List<String> content = without(FUNCTION, words);
        return without(EMPTY, content);
    }

    /** The words before the last preposition: "hallucinations" of "hallucinations in language models"; empty for none. */
    static String head(String name) {
        Matcher head = HEAD.matcher(name);
        return head.lookingAt() ? head.group(1) : "";
    }

    /** The other number of a singular word. */
    static String plural(String word) {
        return word.endsWith("y") && word.length() > 3 ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static List<String> without(Set<String> words, List<String> all) {
        List<String> rest = all.stream().filter(w -> !words.contains(w)).collect(Collectors.toList());
        return rest.isEmpty() ? all : rest;
    }

    private static String singular(String word) {
        int n = word.length();
        if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        return word.matches(".*(sses|ches|shes|xes)") ? word.substring(0, n - 2) : word.substring(0, n - 1);
    }
}
