package org.paperloom.read.bytes;

/** One line of a page, counted from 1. */
public sealed interface Line {
    /** Its number, from 1. */
    long number();

    /** A line that can be read, without its end. */
    record Text(long number, String text) implements Line {}

    /** A line that cannot, and why. */
    record Bad(long number, String reason) implements Line {}
}
