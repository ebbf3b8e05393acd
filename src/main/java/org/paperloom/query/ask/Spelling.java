package org.paperloom.query.ask;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Mends typing errors in the words that questions are made of; names, which hold capitals or digits, it leaves. */
public final class Spelling {
    private static final int SHORTEST = 4;
    private static final int TWO_ERRORS_FROM = 8;

    private final Set<String> vocabulary;

    public Spelling(Collection<String> vocabulary) {
        this.vocabulary = new TreeSet<>(vocabulary);
    }

    /** The question with as many words as before, each word near to exactly one of the vocabulary replaced by it. */
    public String mend(String question) {
        return Arrays.stream(question.split(" ", -1)).map(this::word).collect(Collectors.joining(" "));
    }

    private String word(String word) {
        boolean plain = word.chars().allMatch(Character::isLowerCase);
        if (!plain || word.length() < SHORTEST || vocabulary.contains(word)) {
            return word;
        }
        int most = word.length() < TWO_ERRORS_FROM ? 1 : 2;
        for (int errors = 1; errors <= most; errors++) {
            int allowed = errors;
            List<String> near = vocabulary.stream()
                    .filter(v -> v.length() >= SHORTEST && distance(word, v.toLowerCase(Locale.ROOT)) == allowed)
                    .toList();
            if (!near.isEmpty()) {
                return near.size() == 1 ? near.get(0) : nearest(word, near);
            }
        }
        return word;
    }

    /** Of several, the one that begins and ends like the word; the word itself when that does not decide. */
    private static String nearest(String word, List<String> near) {
        List<String> alike = near.stream()
                .filter(v ->
                        v.charAt(0) == word.charAt(0) && v.charAt(v.length() - 1) == word.charAt(word.length() - 1))
                .toList();
        return alike.size() == 1 ? alike.get(0) : near.get(0);
    }

    /** Letters to insert, delete, replace, or swap with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
