package org.paperloom.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** What tests ask of a server without passwords. */
final class Neo4j {
    private Neo4j() {}

    static Neo4jServer at(String uri) {
        return new Neo4jServer(uri, "neo4j", "", Optional.empty());
    }

    /** What stands behind {@code neo4j-admin} in what an export of CSV files says to type. */
    static List<String> importArguments(String next) {
        List<String> words = List.of(next.strip().split("[\\s\\\\]+", -1));
        return words.subList(words.indexOf("neo4j-admin") + 1, words.size());
    }

    static void run(String uri, String... statements) {
        in(uri, session -> {
            for (String statement : statements) {
                session.run(statement).consume();
            }
            return "";
        });
    }

    static long number(String uri, String query) {
        return in(uri, session -> session.run(query).single().get(0).asLong());
    }

    static List<Record> rows(String uri, String query, Map<String, Object> parameters) {
        return in(uri, session -> session.run(query, parameters).list());
    }

    /** The number of the last transaction that wrote. */
    static String lastTransaction(String uri) {
        return in(uri, session -> session.run(
                        "SHOW DATABASE neo4j YIELD lastCommittedTxn RETURN toString(lastCommittedTxn)")
                .single()
                .get(0)
                .asString());
    }

    private static <T> T in(String uri, Function<Session, T> work) {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.none());
                Session session = driver.session()) {
            return work.apply(session);
        }
    }
}
