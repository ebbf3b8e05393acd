package org.paperloom.export.neo4j;

import java.io.IOException;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.paperloom.export.graph.PropertyGraph;

/** Writes the graph into a database through a session; what is there already and unchanged is not sent. */
public final class LiveExport {
    private static final int ROWS = 2000;

    private final PropertyGraph graph;
    private final Session session;
    private final Fingerprints current = new Fingerprints();

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
     * @throws Refused when the server is older than Neo4j 5, or loses nodes while it is written
     * @throws IOException never: no file is involved
     */
    public Outcome write(boolean prune) throws IOException {
        checkVersion();
        Names.SCHEMA.forEach(statement -> session.run(statement).consume());
        session.run("CALL db.awaitIndexes(300)").consume();

        Fingerprints knownNodes = known("MATCH (n:Paperloom) RETURN n.paperloomHash AS hash");
        Fingerprints knownRelationships = known(
                "MATCH (:Paperloom)-[r]->(:Paperloom) WHERE r.paperloomHash IS NOT NULL RETURN r.paperloomHash AS hash");
        long written;
        try (Sender sender = new Sender(session)) {
            nodes(knownNodes, new Batches(ROWS, sender::nodes));
            relationships(knownRelationships, new Batches(ROWS, sender::relationships));
            written = sender.await();
        }
        Prune.Outcome pruned = prune ? new Prune(session, current).run() : new Prune.Outcome(0, 0);
        return new Outcome(written, pruned.deleted(), pruned.kept());
    }

    private void nodes(Fingerprints known, Batches batches) throws IOException {
        graph.nodes(node -> {
            long fingerprint = Fingerprint.of(node);
            current.add(fingerprint);
            if (!known.contains(fingerprint)) {
                batches.add(Row.of(node, fingerprint));
            }
        });
        batches.flush();
    }

    private void relationships(Fingerprints known, Batches batches) throws IOException {
        graph.relationships(relationship -> {
            long fingerprint = Fingerprint.of(relationship);
            current.add(fingerprint);
            if (!known.contains(fingerprint)) {
                batches.add(Row.of(relationship, fingerprint));
            }
        });
        batches.flush();
    }

    private void checkVersion() {
        String agent = session.run("RETURN 1").consume().server().agent();
        String version = agent.replaceFirst("^[^/]*/v?", "");
        if (version.matches("[0-4]\\..*")) {
            throw new Refused("is " + agent + ", which is too old: Neo4j 5 or newer is needed");
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
}
