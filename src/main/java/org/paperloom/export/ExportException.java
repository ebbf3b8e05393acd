package org.paperloom.export;

/** An export cannot be done: the message says what is wrong, where, and what to do. */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
