package org.paperloom.export.neo4j;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.paperloom.export.graph.PropertyGraph;

/** Writes the graph into a database through a session; what is there already and unchanged is not sent. */
public final class LiveExport {
    private static final int ROWS = 2000;

    private final PropertyGraph graph;
    private final Session session;
    private final Fingerprints current = new Fingerprints();
    private long written;

    /** An export of the graph into the session's database. */
    public LiveExport(PropertyGraph graph, Session session) {
        this.graph = graph;
        this.session = session;
    }

    /**
     * What an export did.
     *
     * @param written nodes and relationships that were new or different
     * @param deleted nodes and relationships that had left the graph
     * @param kept nodes that had left the graph, but to which others have attached relationships
     */
    public record Outcome(long written, long deleted, long kept) {}

    /**
     * Writes what is new or has changed.
     *
     * @param prune whether what Paperloom wrote before and has left the graph is deleted
     * @throws org.neo4j.driver.exceptions.Neo4jException when the server cannot do it; run again, it goes on
     * @throws IOException when the database loses nodes while it is written
     * @throws UnsupportedServer when the server is older than Neo4j 5
     */
    public Outcome write(boolean prune) throws IOException {
        checkVersion();
        Names.SCHEMA.forEach(statement -> session.run(statement).consume());
        session.run("CALL db.awaitIndexes(300)").consume();

        Fingerprints nodes = known("MATCH (n:Paperloom) RETURN n.paperloomHash AS hash");
        Fingerprints relationships = known(
                "MATCH (:Paperloom)-[r]->(:Paperloom) WHERE r.paperloomHash IS NOT NULL RETURN r.paperloomHash AS hash");
        Batches batches = new Batches(ROWS, this::send);
        graph.nodes(node -> {
            long fingerprint = Fingerprint.of(node);
            current.add(fingerprint);
            if (!nodes.contains(fingerprint)) {
                batches.add(Cypher.statement(node), Cypher.row(node, fingerprint));
            }
        });
        batches.flush();
        graph.relationships(relationship -> {
            long fingerprint = Fingerprint.of(relationship);
            current.add(fingerprint);
            if (!relationships.contains(fingerprint)) {
                batches.add(Cypher.statement(relationship), Cypher.row(relationship, fingerprint));
            }
        });
        batches.flush();
        Prune.Outcome pruned = prune ? new Prune(session, current).run() : new Prune.Outcome(0, 0);
        return new Outcome(written, pruned.deleted(), pruned.kept());
    }

    /** The server is too old. */
    public static final class UnsupportedServer extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnsupportedServer(String agent) {
            super(agent);
        }
    }

    private void checkVersion() {
        String agent = session.run("RETURN 1").consume().server().agent();
        String version = agent.replaceFirst("^[^/]*/v?", "");
        if (version.matches("[0-4]\\..*")) {
            throw new UnsupportedServer(agent);
        }
    }

    private Fingerprints known(String query) {
        return session.executeRead(transaction -> {
            Fingerprints known = new Fingerprints();
            Result result = transaction.run(query);
            while (result.hasNext()) {
                known.add(result.next().get("hash").asLong(0));
            }
            return known;
        });
    }

    private void send(String statement, List<Map<String, Object>> rows) throws IOException {
        Query query = new Query(
                Cypher.with("$rows", statement) + "RETURN count(*) AS rows", Map.<String, Object>of("rows", rows));
        session.executeWrite(transaction -> transaction.run(query).consume());
        written += rows.size();
    }
}
