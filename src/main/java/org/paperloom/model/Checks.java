package org.paperloom.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The checks that the records' constructors share. */
final class Checks {
    private Checks() {}

    static String notBlank(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank: '" + value + "'");
        }
        return value;
    }

    static int notNegative(int value, String what) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " is negative: " + value);
        }
        return value;
    }

    static double probability(double value, String what) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " is not in [0, 1]: " + value);
        }
        return value;
    }

    static <T> Set<String> distinct(List<T> items, Function<T, String> id, String what) {
        Set<String> ids = new HashSet<>();
        for (T item : items) {
            if (!ids.add(id.apply(item))) {
                throw new IllegalArgumentException(what + " stands twice: " + id.apply(item));
            }
        }
        return ids;
    }
}
