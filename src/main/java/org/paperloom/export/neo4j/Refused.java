package org.paperloom.export.neo4j;

/** A server that answers cannot be used; the message continues "the server" and says what to do. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}
