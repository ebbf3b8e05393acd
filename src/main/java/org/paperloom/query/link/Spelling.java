package org.paperloom.query.link;

/** Tells a typing error from another word. */
final class Spelling {
    /** One error is forgiven anywhere, and one more for each so many letters. */
    private static final int LETTERS_PER_ERROR = 8;

    private Spelling() {}

    /** Whether one is the other with few letters added, left out or replaced (Levenshtein distance). */
    static boolean isNear(String meant, String name) {
        int allowed = 1 + meant.length() / LETTERS_PER_ERROR;
        return Math.abs(meant.length() - name.length()) <= allowed && distance(meant, name) <= allowed;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
