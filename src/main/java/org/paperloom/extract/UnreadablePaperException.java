package org.paperloom.extract;

/** An engine cannot read one paper; the message says why and what to do. Other papers are not concerned. */
public final class UnreadablePaperException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The reason, without naming the paper. */
    public UnreadablePaperException(String message) {
        super(message);
    }
}
