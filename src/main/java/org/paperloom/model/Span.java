package org.paperloom.model;

/**
 * A stretch of a sentence.
 *
 * @param start offset of the first UTF-16 unit, 0-based
 * @param end offset behind the last one
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        Checks.notNegative(start, "start");
        if (end <= start) {
            throw new IllegalArgumentException("empty span: " + start + ".." + end);
        }
    }

    /** Length in UTF-16 units, at least 1. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies wholly inside this one, or equals it. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
