package org.paperloom.resolve;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells acronyms from their expansions, after Schwartz and Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text" (PSB 2003): the letters stand in the expansion in order, the first one at a word's
 * start.
 */
final class Acronym {
    private static final Pattern SHORT = Pattern.compile("(?=.*\\p{Lu})[\\p{L}\\p{N}-]{2,12}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");

    private Acronym() {}

    /** Whether the short form can stand for the long one; a plural s on either does not matter. */
    static boolean standsFor(String acronym, String expansion) {
        if (!SHORT.matcher(acronym).matches()) {
            return false;
        }
        String letters =
                acronym.replaceAll("(?<=\\p{Lu})s$", "").replace("-", "").toLowerCase(Locale.ROOT);
        int words = BETWEEN.split(expansion.strip()).length;
        boolean lengths = words >= 2 && words <= Math.min(letters.length() + 5, letters.length() * 2);
        return lengths && expansion.length() > acronym.length() && inOrder(letters, expansion.toLowerCase(Locale.ROOT));
    }

    private static boolean inOrder(String letters, String expansion) {
        int at = expansion.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            do {
                at--;
            } while (at >= 0
                    && (expansion.charAt(at) != letters.charAt(i)
                            || (i == 0 && at > 0 && Character.isLetterOrDigit(expansion.charAt(at - 1)))));
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
