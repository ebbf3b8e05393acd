package org.paperloom.extract.encode;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of characters without blank or punctuation, or one punctuation character.
 *
 * @param text as it stands
 * @param start offset of its first UTF-16 unit in its sentence, 0-based
 * @param end offset behind it
 * @param glued whether nothing stands between it and the word before
 */
record Word(String text, int start, int end, boolean glued) {
    /** What lower-casing loses: numbers as in src/main/python/tokens.py; 0 is left to the special pieces. */
    private enum Shape {
        NONE,
        LOWER,
        CAPITAL,
        LETTER,
        UPPER,
        UPPER_S,
        MIXED,
        DIGITS,
        LOWER_DIGITS,
        UPPER_DIGITS,
        PUNCTUATION,
        OTHER
    }

    private static final Shape[] SHAPES = Shape.values();

    /** The words of a sentence in order; none for a blank one. */
    static List<Word> of(String sentence) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        int i = 0;
        while (i < sentence.length()) {
            int c = sentence.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean alone = isPunctuation(c) || isIdeograph(c);
            if (alone || isBlank(c)) {
                add(words, sentence, start, i);
                start = -1;
                if (alone) {
                    add(words, sentence, i, next);
                }
            } else if (start < 0) {
                start = i;
            }
            i = next;
        }
        add(words, sentence, start, sentence.length());
        return words;
    }

    private static void add(List<Word> words, String sentence, int start, int end) {
        if (start >= 0) {
            boolean glued = !words.isEmpty() && words.get(words.size() - 1).end == start;
            words.add(new Word(sentence.substring(start, end), start, end, glued));
        }
    }

    /** The number of its shape, 1 to 23. */
    int shape() {
        Shape shape = kind();
        for (int s = 0; s < SHAPES.length; s++) {
            if (SHAPES[s] == shape) {
                return s + (glued ? SHAPES.length : 0);
            }
        }
        throw new IllegalStateException("no number for " + shape);
    }

    private Shape kind() {
        int first = text.codePointAt(0);
        if (text.length() == Character.charCount(first) && isPunctuation(first)) {
            return Shape.PUNCTUATION;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long upper = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.isUpperCase(c))
                .count();
        boolean digits = text.codePoints().anyMatch(Character::isDigit);
        if (letters == 0) {
            return digits ? Shape.DIGITS : Shape.OTHER;
        }
        if (digits) {
            return upper > 0 ? Shape.UPPER_DIGITS : Shape.LOWER_DIGITS;
        }
        if (upper == 0) {
            return Shape.LOWER;
        }
        if (letters == 1) {
            return Shape.LETTER;
        }
        if (upper == letters) {
            return Shape.UPPER;
        }
        if (upper == 1 && Character.isUpperCase(first)) {
            return Shape.CAPITAL;
        }
        return upper == letters - 1 && text.endsWith("s") ? Shape.UPPER_S : Shape.MIXED;
    }

    private static boolean isBlank(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    /** As BERT's tokenizer has it: ASCII signs of every sort, and Unicode's punctuation. */
    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x2E80 && Character.getType(c) == Character.OTHER_LETTER;
    }
}
