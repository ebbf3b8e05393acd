package org.paperloom.query.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of a table. */
public enum TableFormat {
    /** For a terminal: aligned columns, the evidence indented under its row. */
    table,
    /** An array with one object a row; a thing's IRI stands under the column's name with {@code _iri} behind it. */
    json,
    /** RFC 4180 with a header line; a thing's IRI has its own column. */
    csv,
    /** A GitHub-flavoured Markdown table; things are links. */
    md;

    /** The format of that name, whatever its case; empty when there is none. */
    public static Optional<TableFormat> of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The table as text, each line ended.
     *
     * @param width characters a line may have, at least 40; only {@link #table} keeps to it
     */
    public String write(Table table, int width) {
        return switch (this) {
            case table -> new TextTable(table, width).write();
            case json -> JsonTable.write(table);
            case csv -> CsvTable.write(table);
            case md -> MarkdownTable.write(table);
        };
    }

    /** The names, for a message. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
