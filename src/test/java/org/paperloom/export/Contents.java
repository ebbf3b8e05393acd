package org.paperloom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.paperloom.export.graph.PassListener;
import org.paperloom.export.graph.PropertyGraph;

/** All nodes and relationships with all they have, one a line, sorted; of a store as they should be, of a database as they are. */
final class Contents {
    private static final PassListener NOBODY = new PassListener() {
        @Override
        public void begin(String pass, long steps) {}

        @Override
        public void step() {}
    };

    private Contents() {}

    static List<String> of(Dataset dataset, boolean claims) {
        List<String> lines = new ArrayList<>();
        Txn.executeRead(dataset, () -> {
            PropertyGraph graph = PropertyGraph.of(dataset, claims, NOBODY);
            try {
                graph.nodes(node -> {
                    List<String> labels = new ArrayList<>(node.labels());
                    labels.add("Paperloom");
                    lines.add(node(labels, node.properties()));
                });
                graph.relationships(r -> lines.add(relationship(r.from(), r.type(), r.to(), r.properties())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return lines.stream().sorted().toList();
    }

    static List<String> of(String uri) {
        List<String> lines = new ArrayList<>();
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.none());
                Session session = driver.session()) {
            for (Record row : session.run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties")
                    .list()) {
                lines.add(node(
                        row.get("labels").asList(label -> label.asString()),
                        row.get("properties").asMap()));
            }
            for (Record row : session.run("MATCH (a)-[r]->(b) RETURN a.uri AS a, type(r) AS type, b.uri AS b,"
                            + " properties(r) AS properties")
                    .list()) {
                lines.add(relationship(
                        row.get("a").asString(),
                        row.get("type").asString(),
                        row.get("b").asString(),
                        row.get("properties").asMap()));
            }
        }
        return lines.stream().sorted().toList();
    }

    /** Compares and tells only what differs. */
    static void assertSame(List<String> found, List<String> expected) {
        assertThat(minus(found, expected)).as("unexpected").isEmpty();
        assertThat(minus(expected, found)).as("missing").isEmpty();
        assertThat(found).hasSameSizeAs(expected);
    }

    private static List<String> minus(List<String> all, List<String> without) {
        TreeSet<String> left = new TreeSet<>(all);
        without.forEach(left::remove);
        return List.copyOf(left);
    }

    private static String node(List<String> labels, Map<String, Object> properties) {
        return new TreeSet<>(labels) + " " + withoutFingerprint(properties);
    }

    private static String relationship(String from, String type, String to, Map<String, Object> properties) {
        return from + " " + type + " " + to + " " + withoutFingerprint(properties);
    }

    private static Map<String, Object> withoutFingerprint(Map<String, Object> properties) {
        Map<String, Object> sorted = new TreeMap<>(properties);
        sorted.remove("paperloomHash");
        return sorted;
    }
}
