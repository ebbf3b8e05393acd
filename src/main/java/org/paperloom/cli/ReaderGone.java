package org.paperloom.cli;

/** Nobody reads the output any more. */
final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
