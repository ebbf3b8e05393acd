package org.paperloom.extract.llm;

import java.time.Duration;
import java.util.Optional;

/** A call came to nothing; the message says why and what to do. */
final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    enum Kind {
        /** The server is busy or ill: wait and ask again. */
        BUSY,
        /** There is no server. */
        NO_CONNECTION,
        /** The reply cannot be used: ask again. */
        BAD_REPLY,
        /** The server does not take this form of request: ask in another one. */
        BAD_REQUEST,
        /** The server does not take this paper. */
        REFUSED,
        /** No paper will fare better. */
        HOPELESS
    }

    private final Kind kind;
    private final transient Optional<Duration> retryAfter;

    CallFailed(Kind kind, String message) {
        this(kind, message, Optional.empty());
    }

    CallFailed(Kind kind, String message, Optional<Duration> retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    Kind kind() {
        return kind;
    }

    /** How long the server wants to be left alone. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** The message. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
