package org.paperloom.export.neo4j;

import java.util.Locale;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says in a sentence what a driver's exception means, and what to do. */
public final class Troubles {
    private static final String AGAIN = " and run the same command again, it goes on";

    private Troubles() {}

    /**
     * The sentence.
     *
     * @param uri of the server
     * @param user who tried
     * @param database the name asked for; empty for the user's own
     */
    public static String sentence(RuntimeException trouble, String uri, String user, String database) {
        String server = "the Neo4j server at " + uri;
        String name = database.isEmpty() ? "" : " '" + database + "'";
        if (trouble instanceof Refused) {
            return server + " " + trouble.getMessage();
        }
        String said = said(trouble);
        String lower = said.toLowerCase(Locale.ROOT);
        String code = trouble instanceof Neo4jException known && known.code() != null ? known.code() : "";
        if (lower.contains("no space left") || lower.contains("disk is full") || lower.contains("not enough disk")) {
            return "the disk of " + server + " is full: make room there" + AGAIN;
        }
        if (code.contains("CredentialsExpired")) {
            return server + " wants the password of '" + user + "' changed first: do it in cypher-shell or the browser";
        }
        if (code.contains("AuthenticationRateLimit")) {
            return server + " refuses '" + user + "' for a while after too many wrong passwords: wait" + AGAIN;
        }
        if (trouble instanceof AuthenticationException) {
            return server + " does not accept the password of '" + user + "': check --user and NEO4J_PASSWORD";
        }
        if (code.contains("DatabaseNotFound")) {
            return server + " has no database" + name + ": check --database, or create it";
        }
        if (code.contains("DatabaseUnavailable")) {
            return "the database" + name + " of " + server + " is not available (" + said
                    + "): start it, or read in the server's log why it does not start," + AGAIN;
        }
        if (code.contains("ReadOnly") || code.contains("NotALeader") || lower.contains("read only")) {
            return "the database" + name + " of " + server
                    + " is read-only: name the leader or another database, or let it be written";
        }
        if (code.contains("Security.Forbidden")) {
            return server + " does not let '" + user + "' do that (" + said + "): ask for the role that may write";
        }
        if (code.contains("ConstraintCreationFailed") || code.contains("ConstraintValidationFailed")) {
            return "others' nodes in the database" + name
                    + " have the label Paperloom and share a uri: choose another database with --database (" + said
                    + ")";
        }
        if (code.contains("OutOfMemory")) {
            return server + " has too little memory for a batch (" + said
                    + "): raise server.memory.heap.max_size or dbms.memory.transaction.total.max" + AGAIN;
        }
        if (lower.contains("does not support any of the protocol versions")
                || lower.contains("protocol version")
                || trouble instanceof org.neo4j.driver.exceptions.UnsupportedFeatureException) {
            return server + " is too old, or no Neo4j server: Neo4j 5 or newer is needed (" + said + ")";
        }
        if (trouble instanceof ServiceUnavailableException || trouble instanceof SessionExpiredException) {
            return "no Neo4j server answers at " + uri + " (" + said + "): start it, or check --uri," + AGAIN;
        }
        return server + " reports: " + said + (code.isEmpty() ? "" : " (" + code + ")") + "; mend that" + AGAIN;
    }

    private static String said(Throwable trouble) {
        StringBuilder said = new StringBuilder();
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage()).lines().findFirst().orElse("");
            if (said.indexOf(message) < 0) {
                said.append(said.isEmpty() ? "" : "; ").append(message);
            }
        }
        return said.toString();
    }
}
