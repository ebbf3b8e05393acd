package org.paperloom.query;

/** Why a file is not a template, and in which of its lines; becomes a {@code Skipped} in the catalogue. */
final class BrokenTemplate extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    BrokenTemplate(int line, String reason) {
        super(reason);
        this.line = line;
    }

    /** Counted from 1. */
    int line() {
        return line;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
