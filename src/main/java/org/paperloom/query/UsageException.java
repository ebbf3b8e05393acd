package org.paperloom.query;

/** A request that cannot be carried out as it is put; the message says what to write instead. */
public final class UsageException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
