package org.paperloom.gold;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** Unicode's full case folding (CaseFolding.txt, statuses C and F), which the JDK does not offer. */
final class CaseFold {
    private CaseFold() {}

    /** The folded text: "Straße" and "STRASSE" fold alike, and no letter depends on its neighbours. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        if (c == 'İ') {
            folded.append("i\u0307");
        } else if (c == 'ı') {
            folded.append('ı');
        } else if (c == 'ẞ') {
            folded.append("ss");
        } else {
            String upper = Character.toString(c).toUpperCase(Locale.ROOT);
            if (UnicodeScript.of(c) == UnicodeScript.CHEROKEE) {
                folded.append(upper);
            } else {
                upper.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
            }
        }
    }
}
