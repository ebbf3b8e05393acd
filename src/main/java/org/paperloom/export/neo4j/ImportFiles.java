package org.paperloom.export.neo4j;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paperloom.export.graph.NodeTable;
import org.paperloom.export.graph.Property;
import org.paperloom.export.graph.PropertyGraph;
import org.paperloom.export.graph.PropertyType;
import org.paperloom.export.graph.RelationshipTable;

/**
 * CSV files for {@code neo4j-admin database import full}: for each table {@code NAME-header.csv} and {@code NAME.csv}, the
 * schema as {@code schema.cypher}, and the command line as {@code import.sh}.
 */
public final class ImportFiles {
    /** Characters that no sane text holds; which one a graph's texts do not hold, shows when they are written. */
    private static final String DELIMITERS = "\u001F\u001E\u001D\u001C\u0001\u0002\u0003\u0004\u0005\u0006";

    private ImportFiles() {}

    /**
     * Fills an empty folder.
     *
     * @return how to import it, lines
     * @throws IOException when a file cannot be written, or texts hold all characters that could stand between them
     */
    public static String write(PropertyGraph graph, Path folder) throws IOException {
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char delimiter = DELIMITERS.charAt(i);
            try (CsvTables tables = new CsvTables(folder, graph, delimiter)) {
                graph.nodes(tables::node);
                graph.relationships(tables::relationship);
            } catch (CsvTables.DelimiterInText e) {
                continue;
            }
            List<String> options = headers(graph, folder);
            options.add(0, String.format("--array-delimiter=U+%04X", (int) delimiter));
            options.add(0, "--multiline-fields=true");
            String command = "neo4j-admin database import full neo4j \\\n  " + String.join(" \\\n  ", options) + "\n";
            text(folder.resolve("schema.cypher"), String.join(";\n", Names.SCHEMA) + ";\n");
            text(
                    folder.resolve("import.sh"),
                    "#!/bin/sh\n# Reads these files into a new database of a Neo4j server that is stopped; then start it and"
                            + " run schema.cypher.\nset -e\ncd \"$(dirname \"$0\")\"\n" + command);
            return command;
        }
        throw new IOException("texts hold every control character that could stand between the entries of a list");
    }

    private static List<String> headers(PropertyGraph graph, Path folder) throws IOException {
        List<String> options = new ArrayList<>();
        for (NodeTable table : graph.nodeTables()) {
            header(
                    folder,
                    table.name(),
                    Stream.of("uri:ID(" + table.label() + ")"),
                    table.properties().stream().skip(1),
                    table.kinds().isEmpty() ? Stream.of() : Stream.of(":LABEL"));
            options.add("--nodes=" + Names.MARK + ":" + table.label() + "=" + files(table.name()));
        }
        for (RelationshipTable table : graph.relationshipTables()) {
            header(
                    folder,
                    table.name(),
                    Stream.of(
                            ":START_ID(" + table.from().label() + ")",
                            ":END_ID(" + table.to().label() + ")",
                            ":TYPE"),
                    table.properties().stream(),
                    Stream.of());
            options.add("--relationships=" + files(table.name()));
        }
        return options;
    }

    private static String files(String table) {
        return table + "-header.csv," + table + ".csv";
    }

    private static void header(
            Path folder, String table, Stream<String> start, Stream<Property> properties, Stream<String> end)
            throws IOException {
        Stream<String> typed = Stream.concat(
                properties.map(p -> p.name() + ":" + type(p.type())), Stream.of(Fingerprint.PROPERTY + ":long"));
        text(
                folder.resolve(table + "-header.csv"),
                Stream.of(start, typed, end).flatMap(s -> s).collect(Collectors.joining(",")) + "\n");
    }

    private static String type(PropertyType type) {
        String element =
                switch (type.element()) {
                    case INTEGER -> "long";
                    case NUMBER -> "double";
                    default -> "string";
                };
        return type.isList() ? element + "[]" : element;
    }

    private static void text(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
