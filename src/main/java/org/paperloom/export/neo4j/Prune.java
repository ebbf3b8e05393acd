package org.paperloom.export.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.SummaryCounters;

/** Deletes what Paperloom wrote and is no longer in the graph, and nothing else. */
final class Prune {
    /** How many ids are held at a time. */
    private static final int ROUND = 20_000;

    private static final String RELATIONSHIPS =
            "MATCH (:Paperloom)-[r]->() WHERE r.paperloomHash IS NOT NULL RETURN elementId(r) AS id, r.paperloomHash AS hash";
    private static final String NODES =
            "MATCH (n:Paperloom) WHERE n.paperloomHash IS NOT NULL RETURN elementId(n) AS id, n.paperloomHash AS hash";
    private static final String DELETE_RELATIONSHIPS =
            "UNWIND $ids AS id MATCH (:Paperloom)-[r]->() WHERE elementId(r) = id DELETE r";
    private static final String DELETE_NODES =
            "UNWIND $ids AS id MATCH (n:Paperloom) WHERE elementId(n) = id AND NOT EXISTS { (n)--() } DELETE n";

    private final Session session;
    private final Fingerprints current;

    /** @param current what is in the graph now */
    Prune(Session session, Fingerprints current) {
        this.session = session;
        this.current = current;
    }

    /**
     * What was done.
     *
     * @param deleted nodes and relationships
     * @param kept nodes that others have attached relationships to
     */
    record Outcome(long deleted, long kept) {}

    Outcome run() {
        long relationships = delete(RELATIONSHIPS, DELETE_RELATIONSHIPS, SummaryCounters::relationshipsDeleted);
        long nodes = delete(NODES, DELETE_NODES, SummaryCounters::nodesDeleted);
        return new Outcome(relationships + nodes, stale(NODES).size());
    }

    /** In rounds, until one finds nothing that it can delete. */
    private long delete(String find, String delete, ToIntFunction<SummaryCounters> count) {
        long deleted = 0;
        while (true) {
            List<String> ids = stale(find);
            if (ids.isEmpty()) {
                return deleted;
            }
            int gone = session.executeWrite(transaction -> count.applyAsInt(
                    transaction.run(delete, Map.of("ids", ids)).consume().counters()));
            if (gone == 0) {
                return deleted;
            }
            deleted += gone;
        }
    }

    private List<String> stale(String find) {
        return session.executeRead(transaction -> {
            List<String> ids = new ArrayList<>();
            Result result = transaction.run(find);
            while (result.hasNext() && ids.size() < ROUND) {
                Record row = result.next();
                if (!current.contains(row.get("hash").asLong())) {
                    ids.add(row.get("id").asString());
                }
            }
            return ids;
        });
    }
}
