package org.paperloom.extract.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What remains of a name when spelling, plural, hyphens and LaTeX markup are left aside. */
public final class Names {
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:text\\w*|emph|mathrm|mathbf)\\b");
    private static final Pattern MARKUP = Pattern.compile("[\\\\{}$~`'\"“”‘’]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}_%.+]+");

    private Names() {}

    /** The normal form, words in lower case with one space between; empty when nothing is left. */
    public static String normal(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = MARKUP.matcher(COMMAND.matcher(text).replaceAll(" ")).replaceAll("");
        StringBuilder out = new StringBuilder();
        for (String word : SIGNS.matcher(text).replaceAll(" ").strip().split(" ", -1)) {
            String singular = singular(stripDots(word));
            boolean article = out.length() == 0
                    && (singular.equals("the") || singular.equals("a") || singular.equals("an"))
                    && text.strip().indexOf(' ') > 0;
            if (!singular.isEmpty() && !article) {
                out.append(out.length() == 0 ? "" : " ").append(singular);
            }
        }
        return out.toString();
    }

    /** A lower-case word without its plural ending, by the ending alone. */
    public static String singular(String word) {
        int n = word.length();
        if (n > 3 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        boolean plural =
                n > 2 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, n - 1) : word;
    }

    private static String stripDots(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && word.charAt(start) == '.') {
            start++;
        }
        while (end > start && word.charAt(end - 1) == '.') {
            end--;
        }
        return word.substring(start, end);
    }
}
