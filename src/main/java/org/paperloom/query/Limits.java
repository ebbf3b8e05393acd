package org.paperloom.query;

import java.time.Duration;

/**
 * How much an answer may cost.
 *
 * @param rows how many at most, 1 to {@value #MOST_ROWS}
 * @param timeout after which the query is stopped, up to {@link #LONGEST}
 */
public record Limits(int rows, Duration timeout) {
    /** More rows than anybody reads; the whole graph is had by export. */
    public static final int MOST_ROWS = 1000;
    /** The longest time that a query may ask for. */
    public static final Duration LONGEST = Duration.ofMinutes(10);
    /** Twenty rows within half a minute. */
    public static final Limits DEFAULT = new Limits(20, Duration.ofSeconds(30));

    public Limits {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new UsageException("the limit of rows is " + rows + "; give a number from 1 to " + MOST_ROWS);
        }
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
            throw new UsageException("the time limit is " + timeout.toSeconds() + " s; give one of 1 to "
                    + LONGEST.toSeconds() + " seconds");
        }
    }
}
