package org.paperloom.export.neo4j;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paperloom.export.graph.GraphNode;
import org.paperloom.export.graph.GraphRelationship;
import org.paperloom.export.graph.NodeTable;
import org.paperloom.export.graph.Property;
import org.paperloom.export.graph.PropertyGraph;
import org.paperloom.export.graph.RelationshipTable;

/** The data files of an import, one a table, without headers; an absent value is an empty cell without quotes. */
final class CsvTables implements AutoCloseable {
    private final char delimiter;
    private final Map<String, Writer> files = new HashMap<>();

    /** Files in a folder, one a table, with that character between the entries of a list. */
    CsvTables(Path folder, PropertyGraph graph, char delimiter) throws IOException {
        this.delimiter = delimiter;
        Stream<String> names = Stream.concat(
                graph.nodeTables().stream().map(NodeTable::name),
                graph.relationshipTables().stream().map(RelationshipTable::name));
        for (String name : names.toList()) {
            files.put(name, Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8));
        }
    }

    /** A text in a list holds the character that stands between the entries. */
    static final class DelimiterInText extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void node(GraphNode node) throws IOException {
        List<@Nullable String> cells = cells(node.table().properties(), node.properties());
        cells.add(Long.toString(Fingerprint.of(node)));
        if (!node.table().kinds().isEmpty()) {
            cells.add(node.labels().size() > 1 ? node.labels().get(1) : null);
        }
        write(node.table().name(), cells);
    }

    void relationship(GraphRelationship relationship) throws IOException {
        List<@Nullable String> cells =
                new ArrayList<>(List.of(relationship.from(), relationship.to(), relationship.type()));
        cells.addAll(cells(relationship.table().properties(), relationship.properties()));
        cells.add(Long.toString(Fingerprint.of(relationship)));
        write(relationship.table().name(), cells);
    }

    private List<@Nullable String> cells(List<Property> declared, Map<String, Object> values) {
        List<@Nullable String> cells = new ArrayList<>();
        for (Property property : declared) {
            Object value = values.get(property.name());
            cells.add(value == null ? null : cell(value));
        }
        return cells;
    }

    private String cell(Object value) {
        if (!(value instanceof List<?> list)) {
            return value.toString();
        }
        return list.stream()
                .map(Object::toString)
                .peek(text -> {
                    if (text.indexOf(delimiter) >= 0) {
                        throw new DelimiterInText();
                    }
                })
                .collect(Collectors.joining(String.valueOf(delimiter)));
    }

    /** One record after RFC 4180; all that is there is in quotes. */
    private void write(String table, List<@Nullable String> cells) throws IOException {
        String line = cells.stream()
                .map(cell -> cell == null ? "" : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
        Objects.requireNonNull(files.get(table), table).write(line);
    }

    @Override
    public void close() throws IOException {
        for (Writer file : files.values()) {
            file.close();
        }
    }
}
