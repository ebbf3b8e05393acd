package org.paperloom.export.graph;

/** What a property holds. */
public enum PropertyType {
    /** A {@code String}. */
    TEXT,
    /** A {@code Long}. */
    INTEGER,
    /** A {@code Double}. */
    NUMBER,
    /** A {@code List} of {@code String}. */
    TEXTS,
    /** A {@code List} of {@code Long}. */
    INTEGERS,
    /** A {@code List} of {@code Double}. */
    NUMBERS;

    /** Whether it holds several values. */
    public boolean isList() {
        return this == TEXTS || this == INTEGERS || this == NUMBERS;
    }

    /** The type of one value. */
    public PropertyType element() {
        return switch (this) {
            case TEXT, TEXTS -> TEXT;
            case INTEGER, INTEGERS -> INTEGER;
            case NUMBER, NUMBERS -> NUMBER;
        };
    }
}
