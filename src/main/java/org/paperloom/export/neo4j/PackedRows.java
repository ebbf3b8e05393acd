package org.paperloom.export.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paperloom.export.graph.Property;
import org.paperloom.export.graph.PropertyType;

/**
 * Rows as one text that Cypher takes apart. As maps and lists each value would be a node of the statement's syntax tree, and
 * Neo4j's planner spends milliseconds on each.
 */
final class PackedRows {
    /** Signs that stand for separators, then what texts hardly ever hold; the first three that a batch does not hold serve. */
    private static final String SEPARATORS = "\u241E\u241F\u241D\u001E\u001F\u001D\u001C\u0001\u0002\u0003\u0004";

    private static final int PRIVATE = 0xE000;
    private static final int PRIVATE_END = 0xF8FF;

    private final Shape shape;
    private final List<Row> rows;
    private final String betweenRows;
    private final String betweenCells;
    private final String betweenItems;

    /** At least one row, all of the shape. */
    PackedRows(Shape shape, List<Row> rows) {
        this.shape = shape;
        this.rows = rows;
        List<String> free = free(rows);
        this.betweenRows = free.get(0);
        this.betweenCells = free.get(1);
        this.betweenItems = free.get(2);
    }

    private static List<String> free(List<Row> rows) {
        String all = rows.toString();
        List<String> free = IntStream.concat(SEPARATORS.chars(), IntStream.rangeClosed(PRIVATE, PRIVATE_END))
                .mapToObj(Character::toString)
                .filter(separator -> !all.contains(separator))
                .limit(3)
                .toList();
        if (free.size() < 3) {
            throw new IllegalArgumentException("texts hold all characters that could stand between them");
        }
        return free;
    }

    /** The beginning of a statement that binds each of the rows to {@code row}. */
    String unwind() {
        String text = rows.stream().map(this::packed).collect(Collectors.joining(betweenRows));
        return "UNWIND split(" + Literals.text(text) + ", " + Literals.text(betweenRows) + ") AS line\n"
                + "WITH split(line, " + Literals.text(betweenCells) + ") AS cells\n"
                + "WITH " + unpacked() + " AS row\n";
    }

    private String packed(Row row) {
        List<String> cells = new ArrayList<>(row.ends());
        for (Property property : shape.properties()) {
            Object value = row.properties().getOrDefault(property.name(), "");
            cells.add(
                    value instanceof List<?> list
                            ? list.stream().map(Object::toString).collect(Collectors.joining(betweenItems))
                            : value.toString());
        }
        return String.join(betweenCells, cells);
    }

    private String unpacked() {
        int first = shape.ends().size();
        String properties = IntStream.range(0, shape.properties().size())
                .mapToObj(i -> shape.properties().get(i).name() + ": "
                        + unpacked(
                                "cells[" + (first + i) + "]",
                                shape.properties().get(i).type()))
                .collect(Collectors.joining(", ", "{", "}"));
        return first == 0
                ? properties
                : IntStream.range(0, first)
                        .mapToObj(i -> shape.ends().get(i) + ": cells[" + i + "], ")
                        .collect(Collectors.joining("", "{", Cypher.PROPERTIES + ": " + properties + "}"));
    }

    private String unpacked(String cell, PropertyType type) {
        // what is no number becomes null by itself
        if (!type.isList() && type != PropertyType.TEXT) {
            return number(cell, type);
        }
        String value = cell;
        if (type.isList()) {
            String items = "split(" + cell + ", " + Literals.text(betweenItems) + ")";
            value = type == PropertyType.TEXTS ? items : "[x IN " + items + " | " + number("x", type.element()) + "]";
        }
        return "CASE " + cell + " WHEN '' THEN null ELSE " + value + " END";
    }

    private static String number(String text, PropertyType type) {
        return (type == PropertyType.INTEGER ? "toInteger(" : "toFloat(") + text + ")";
    }
}
