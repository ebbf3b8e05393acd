package org.paperloom.read.raw;

/** Makes running text of what pages write over several lines. */
public final class Whitespace {
    private Whitespace() {}

    /**
     * The text with each run of white space, line breaks and control characters as one plain space, none at the ends.
     * A surrogate without its other half, which no encoding can write, becomes U+FFFD. All else stands as it is, so
     * that a name is found as the page writes it.
     */
    public static String normalise(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
        }
        return out.toString();
    }
}
