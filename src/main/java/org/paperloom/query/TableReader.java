package org.paperloom.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.paperloom.query.table.Cell;
import org.paperloom.query.table.Table;

/** Reads rows into a table; {@code ?x} and {@code ?xLabel} become one column with the label's text and x's IRI. */
final class TableReader {
    private static final String LABEL = "Label";

    private TableReader() {}

    static List<String> columns(List<String> variables) {
        return variables.stream()
                .filter(v -> !v.startsWith("_"))
                .filter(v -> !(v.endsWith(LABEL) && variables.contains(thing(v))))
                .toList();
    }

    /** The first rows, at most as many as given; the table knows whether there were more. */
    static Table read(ResultSet results, int most) {
        List<String> columns = columns(results.getResultVars());
        List<List<Cell>> rows = new ArrayList<>();
        while (results.hasNext() && rows.size() < most) {
            QuerySolution row = results.next();
            rows.add(columns.stream()
                    .map(column -> cell(row.get(column), row.get(column + LABEL)))
                    .toList());
        }
        return new Table(columns, rows, !results.hasNext());
    }

    private static String thing(String label) {
        return label.substring(0, label.length() - LABEL.length());
    }

    private static Cell cell(@Nullable RDFNode value, @Nullable RDFNode label) {
        if (value == null) {
            return label == null ? Cell.EMPTY : cell(label, null);
        }
        if (value.isURIResource()) {
            String iri = value.asResource().getURI();
            return Cell.thing(label == null ? iri : text(label), iri);
        }
        String text = text(value);
        return value.isLiteral() && isJsonNumber(value.asLiteral(), text) ? Cell.number(text) : Cell.text(text);
    }

    private static boolean isJsonNumber(Literal literal, String text) {
        return text.matches("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?") && literal.getValue() instanceof Number;
    }

    private static String text(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
