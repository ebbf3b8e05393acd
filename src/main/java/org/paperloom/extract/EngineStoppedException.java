package org.paperloom.extract;

/** An engine can read no more papers; the message says why and what to do. */
public final class EngineStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The reason. */
    public EngineStoppedException(String message) {
        super(message);
    }
}
