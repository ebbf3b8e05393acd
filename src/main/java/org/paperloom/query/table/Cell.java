package org.paperloom.query.table;

import java.util.Optional;

/**
 * One value of a table.
 *
 * @param text what people read; empty when there is no value
 * @param iri the thing that the text names, if it names one
 * @param number whether the text is a JSON number
 */
public record Cell(String text, Optional<String> iri, boolean number) {
    /** No value. */
    public static final Cell EMPTY = text("");

    /** A plain text. */
    public static Cell text(String text) {
        return new Cell(text, Optional.empty(), false);
    }

    /** A number as it is written. */
    public static Cell number(String digits) {
        return new Cell(digits, Optional.empty(), true);
    }

    /** A thing with its name. */
    public static Cell thing(String label, String iri) {
        return new Cell(label, Optional.of(iri), false);
    }
}
