package org.paperloom.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A curated table: a line a row, a tab between its two cells, "#" and a blank before a remark.
 *
 * @param rows in the order of the file
 */
record Table(Map<String, String> rows) {

    /** Reads a table of this package; a row without a second cell has an empty one. */
    static Table read(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " in the jar");
            }
            Map<String, String> rows = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> {
                        if (rows.put(cells[0], cells.length > 1 ? cells[1] : "") != null) {
                            throw new IllegalStateException(name + " holds " + cells[0] + " twice");
                        }
                    });
            return new Table(Collections.unmodifiableMap(rows));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }
}
