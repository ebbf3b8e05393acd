package org.paperloom.export;

import java.util.Optional;

/**
 * Where a graph goes, and who sends it.
 *
 * @param uri such as {@code bolt://localhost:7687}; {@code neo4j://} for a cluster, {@code +s} behind either for TLS
 * @param user whose password it is
 * @param password never shown
 * @param database its name; empty for the user's own
 */
public record Neo4jServer(String uri, String user, String password, Optional<String> database) {
    @Override
    public String toString() {
        return user + "@" + uri + database.map(name -> "/" + name).orElse("");
    }
}
