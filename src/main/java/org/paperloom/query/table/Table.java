package org.paperloom.query.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of an answer, best first.
 *
 * @param columns their names
 * @param rows as many cells each as there are columns
 * @param complete false when more rows were found than asked for
 */
public record Table(List<String> columns, List<List<Cell>> rows, boolean complete) {
    /** The columns that tell where an answer comes from; by convention all templates name them so. */
    public static final Set<String> EVIDENCE = Set.of("evidence", "paper", "year", "confidence");

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under columns " + columns);
            }
        }
    }

    /** The row's cell of that column, when the table has the column and the cell a value. */
    public Optional<Cell> cell(List<Cell> row, String column) {
        int index = columns.indexOf(column);
        return index < 0 || row.get(index).text().isEmpty() ? Optional.empty() : Optional.of(row.get(index));
    }

    /** Whether any cell of that column is a thing with an IRI. */
    boolean namesThings(int column) {
        return rows.stream().anyMatch(row -> row.get(column).iri().isPresent());
    }
}
