package org.paperloom.extract.text;

import java.util.Locale;

/**
 * A word, number or sign of a sentence.
 *
 * @param start offset in the sentence, 0-based
 * @param end offset behind it
 * @param text as it stands
 * @param lower in lower case
 * @param norm in lower case without a plural ending
 * @param tag Universal part of speech, such as NOUN
 */
public record Token(int start, int end, String text, String lower, String norm, String tag) {
    static Token of(int start, int end, String text, String tag) {
        String lower = text.toLowerCase(Locale.ROOT);
        return new Token(start, end, text, lower, Names.singular(lower), tag);
    }

    /** Letters as x or X, digits as 0, runs of one kind cut to two: "GPT" is XX, "LLaMA2" is XXxXX0. */
    public String shape() {
        StringBuilder shape = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            run = shape.length() > 0 && shape.charAt(shape.length() - 1) == kind ? run + 1 : 1;
            if (run <= 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    /** Whether it is made of letters or digits, as tokens either wholly are or are not. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
