package org.paperloom.export.neo4j;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paperloom.export.graph.PropertyGraph;

/** A script for cypher-shell: the schema, then batches of rows as literals; it may be run again. */
public final class CypherScript {
    /** Neo4j plans each statement anew and its parser's time and memory grow with the statement. */
    private static final int ROWS = 200;

    private CypherScript() {}

    /** Writes the script in UTF-8 and leaves the stream open. */
    public static void write(PropertyGraph graph, OutputStream stream) throws IOException {
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        for (String statement : Names.SCHEMA) {
            out.write(statement + ";\n");
        }
        out.write("CALL db.awaitIndexes(300);\n");
        Batches batches =
                new Batches(ROWS, (statement, rows) -> out.write(Cypher.with(literal(rows), statement) + ";\n"));
        graph.nodes(node -> batches.add(Cypher.statement(node), Cypher.row(node, Fingerprint.of(node))));
        batches.flush();
        graph.relationships(relationship ->
                batches.add(Cypher.statement(relationship), Cypher.row(relationship, Fingerprint.of(relationship))));
        batches.flush();
        out.flush();
    }

    private static String literal(List<Map<String, Object>> rows) {
        return rows.stream().map(Literals::of).collect(Collectors.joining(",\n ", "[", "]"));
    }
}
