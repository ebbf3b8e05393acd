package org.paperloom.query;

/** A query that was stopped because it took longer than allowed. */
public final class QueryTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
