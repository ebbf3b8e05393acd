package org.paperloom.export.neo4j;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.paperloom.export.graph.PropertyGraph;

/** A script for cypher-shell: the schema, then batches of rows; it may be run again. */
public final class CypherScript {
    private static final int ROWS = 500;

    private CypherScript() {}

    /** Writes the script in UTF-8 and leaves the stream open; no line ends with a semicolon but those that end a statement. */
    public static void write(PropertyGraph graph, OutputStream stream) throws IOException {
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        for (String statement : Names.SCHEMA) {
            out.write(statement + ";\n");
        }
        out.write("CALL db.awaitIndexes(300);\n");
        Batches batches = new Batches(
                ROWS,
                (shape, rows) -> out.write(
                        new PackedRows(shape, rows).unwind() + shape.statement().strip() + ";\n"));
        graph.nodes(node -> batches.add(Row.of(node, Fingerprint.of(node))));
        batches.flush();
        graph.relationships(relationship -> batches.add(Row.of(relationship, Fingerprint.of(relationship))));
        batches.flush();
        out.flush();
    }
}
