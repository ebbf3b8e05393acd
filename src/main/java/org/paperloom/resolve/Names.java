package org.paperloom.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds the spellings of one name to the same words: case, hyphens, plural, LaTeX markup, Greek letters, a leading
 * article. What tells versions, sizes and languages apart (digits, points, "+", "#", "*") stays.
 *
 * @param plurals folds the number of a word
 * @param symbols the word of a symbol: "tau" of "τ"
 * @param prefixes the first parts that are written with and without a hyphen: "pre" of "pre-training"
 */
record Names(Plurals plurals, Map<String, String> symbols, List<String> prefixes) {
    /** LaTeX commands that change the letters' looks alone. */
    static final Pattern MARKUP = Pattern.compile(
            "\\\\(?:text\\w*|emph|math(?:rm|bf|it|sf|tt|cal|bb|frak)|mbox|operatorname|rm|bf|it|sf|tt|sc)(?![A-Za-z])");

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.+#*]+");

    /** "GPT4" and "Llama2" are written with and without hyphen; one letter and a digit ("F1", "C4") are one word. */
    private static final Pattern NAME_AND_VERSION = Pattern.compile("(?<=^\\p{L}{2,20})(?=\\p{N})");

    static Names load() {
        return new Names(
                Plurals.load(),
                Table.read("symbols.tsv").rows(),
                List.copyOf(Table.read("prefixes.tsv").rows().keySet()));
    }

    /** The words of the name, folded; empty when it has neither letters nor digits. */
    List<String> words(String name) {
        String text =
                MARKUP.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        for (var symbol : symbols.entrySet()) {
            text = text.replace(symbol.getKey(), symbol.getValue());
        }
        text = text.replaceAll("[\\\\{}$~`'\"“”‘’]", "").replaceAll("[\\^_](?=\\d)", "");
        text = ARTICLE.matcher(text.strip()).replaceFirst("");
        List<String> words = new ArrayList<>();
        for (String token : BETWEEN_WORDS.split(text, -1)) {
            for (String part : NAME_AND_VERSION.split(token.replaceAll("^[.*#+]+|[.]+$", ""), -1)) {
                if (!part.isEmpty()) {
                    words.add(plurals.singular(part).toLowerCase(Locale.ROOT));
                }
            }
        }
        return join(words);
    }

    private List<String> join(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean prefix = i + 1 < words.size() && prefixes.contains(words.get(i));
            joined.add(prefix ? words.get(i) + words.get(++i) : words.get(i));
        }
        return joined;
    }
}
