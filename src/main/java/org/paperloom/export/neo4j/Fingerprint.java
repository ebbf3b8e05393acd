package org.paperloom.export.neo4j;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.paperloom.export.graph.GraphNode;
import org.paperloom.export.graph.GraphRelationship;

/** The first 64 bits of the SHA-256 of all that a node or a relationship is, its identity included. */
final class Fingerprint {
    /** The property that holds it. */
    static final String PROPERTY = "paperloomHash";

    private final MessageDigest digest = sha256();

    private Fingerprint() {}

    static long of(GraphNode node) {
        return new Fingerprint().add(node.labels()).add(node.properties()).value();
    }

    static long of(GraphRelationship relationship) {
        return new Fingerprint()
                .add(List.of(relationship.type(), relationship.from(), relationship.to()))
                .add(relationship.properties())
                .value();
    }

    private Fingerprint add(Map<String, Object> properties) {
        properties.forEach((name, value) -> {
            add(name);
            add(value instanceof List<?> list ? list : List.of(value));
        });
        return this;
    }

    private Fingerprint add(List<?> values) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, values.size()));
        values.forEach(value -> add(value.toString()));
        return this;
    }

    /** With its length, so that no two sequences of texts are the same bytes. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private long value() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
