package org.paperloom.resolve;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as people should read them: without what the cutting of sentences and LaTeX left on them. */
final class Surface {
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:]+|^\\p{Pd}+(?=\\p{L})|[\\s.,;:\\p{Pd}]+$");
    private static final Pattern HALF_OPEN = Pattern.compile("\\s*[(\\[](?=[^()\\[\\]]*$)");
    private static final Pattern HALF_CLOSED = Pattern.compile("^([^()\\[\\]]*)[)\\]]");
    private static final Pattern GLOSS = Pattern.compile("\\s*\\(([^()\\s]{2,12})\\)");
    private static final Pattern LATEX = Pattern.compile("[\\\\${}]");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\s*");

    private Surface() {}

    /**
     * The name on one line, its brackets in pairs, no punctuation at its ends, no LaTeX but sub- and superscripts; as it
     * is where nothing else would be left of it.
     */
    static String tidy(String name, Map<String, String> symbols) {
        String line = name.replaceAll("\\s+", " ").strip();
        String plain = withoutLatex(line, symbols);
        plain = HALF_CLOSED.matcher(plain).replaceAll("$1 ");
        Matcher open = HALF_OPEN.matcher(plain);
        if (open.find()) {
            String head = plain.substring(0, open.start());
            String tail = plain.substring(open.end());
            // "LongProc (Long Procedural" is LongProc, but "Llama-3 (8B" is not Llama-3
            plain = tail.chars().anyMatch(Character::isDigit) ? head + " " + tail : head;
        }
        String tidy = EDGES.matcher(plain.replaceAll(" +", " ")).replaceAll("");
        return tidy.chars().anyMatch(Character::isLetterOrDigit) ? tidy : line;
    }

    /** The name without an acronym in brackets behind what it stands for: "chain of thought (CoT) prompting". */
    static String withoutGloss(String name) {
        Matcher gloss = GLOSS.matcher(name);
        while (gloss.find()) {
            List<String> before =
                    List.of(name.substring(0, gloss.start()).strip().split(" ", -1));
            for (int i = 0; i < before.size(); i++) {
                if (Acronym.standsFor(gloss.group(1), String.join(" ", before.subList(i, before.size())))) {
                    return name.substring(0, gloss.start()) + name.substring(gloss.end());
                }
            }
        }
        return name;
    }

    private static String withoutLatex(String name, Map<String, String> symbols) {
        if (!LATEX.matcher(name).find()) {
            return name;
        }
        String plain = Names.MARKUP.matcher(name).replaceAll("");
        plain = COMMAND.matcher(plain)
                .replaceAll(command -> Matcher.quoteReplacement(symbol(command.group(1), symbols)));
        return plain.replaceAll("[{}$~]", "");
    }

    /** The letter that a LaTeX command writes, "Σ" for "Sigma"; the command's own name for others. */
    private static String symbol(String command, Map<String, String> symbols) {
        String known = symbols.getOrDefault("\\" + command, command);
        return symbols.entrySet().stream()
                .filter(symbol -> !symbol.getKey().startsWith("\\"))
                .filter(symbol -> known.equals(latex(symbol.getKey(), symbol.getValue())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(command);
    }

    /** What LaTeX calls a Greek letter: "Sigma" the capital, "sigma" the small one. */
    private static String latex(String letter, String word) {
        return Character.isUpperCase(letter.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }
}
