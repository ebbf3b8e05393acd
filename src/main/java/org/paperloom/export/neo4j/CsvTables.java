package org.paperloom.export.neo4j;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paperloom.export.graph.GraphNode;
import org.paperloom.export.graph.GraphRelationship;
import org.paperloom.export.graph.Property;

/** The data files of an import, one a table, without headers; an absent value is an empty cell without quotes. */
final class CsvTables implements AutoCloseable {
    private static final ObjectWriter CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\n").withNullValue(""));

    private final Path folder;
    private final char delimiter;
    private final Map<String, SequenceWriter> files = new HashMap<>();

    /** Files in a folder, with that character between the entries of a list. */
    CsvTables(Path folder, char delimiter) {
        this.folder = folder;
        this.delimiter = delimiter;
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
        file(node.table().name()).write(cells);
    }

    void relationship(GraphRelationship relationship) throws IOException {
        List<@Nullable String> cells =
                new ArrayList<>(List.of(relationship.from(), relationship.to(), relationship.type()));
        cells.addAll(cells(relationship.table().properties(), relationship.properties()));
        cells.add(Long.toString(Fingerprint.of(relationship)));
        file(relationship.table().name()).write(cells);
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

    private SequenceWriter file(String table) {
        return files.computeIfAbsent(table, name -> {
            try {
                return CSV.writeValues(Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + name + ".csv", e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (SequenceWriter file : files.values()) {
            file.close();
        }
    }
}
