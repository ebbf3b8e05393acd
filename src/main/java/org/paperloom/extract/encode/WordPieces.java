package org.paperloom.extract.encode;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts words into the pieces of a vocabulary as BERT's uncased tokenizer does: lower case, no accents, longest first. */
final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int unknown;

    /** @throws IllegalArgumentException when the vocabulary lacks a special piece */
    WordPieces(List<String> vocabulary) {
        for (String piece : vocabulary) {
            numbers.put(piece, numbers.size());
        }
        unknown = special("[UNK]");
    }

    /** The number of a piece such as "[CLS]". */
    int special(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return number;
    }

    /** The numbers of a word's pieces, at least one: a word that cannot be cut is one unknown piece. */
    List<Integer> pieces(String word) {
        String plain = plain(word);
        int length = plain.codePointCount(0, plain.length());
        if (length == 0 || length > LONGEST_WORD) {
            return List.of(unknown);
        }
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < plain.length()) {
            int end = plain.length();
            Integer number = null;
            while (number == null && end > start) {
                number = numbers.get((start > 0 ? "##" : "") + plain.substring(start, end));
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                return List.of(unknown);
            }
            pieces.add(number);
            start = end;
        }
        return pieces;
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder();
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
