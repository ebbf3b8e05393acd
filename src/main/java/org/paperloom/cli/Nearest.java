package org.paperloom.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant to type. */
final class Nearest {
    private Nearest() {}

    /** The name that needs the fewest changes, at most a third of its letters; empty when none is that near. */
    static Optional<String> of(String typed, Collection<String> names) {
        return names.stream()
                .filter(n -> changes(typed, n) <= Math.max(1, n.length() / 3))
                .min(Comparator.comparingInt((String n) -> changes(typed, n)).thenComparing(Comparator.naturalOrder()));
    }

    private static int changes(String typed, String name) {
        String a = typed.toLowerCase(Locale.ROOT);
        int[] row = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[name.length()];
    }
}
