package org.paperloom.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be used: the message says what is wrong, where, and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
