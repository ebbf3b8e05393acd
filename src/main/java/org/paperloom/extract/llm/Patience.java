package org.paperloom.extract.llm;

import java.time.Duration;

/**
 * How long to bear with a server that is busy.
 *
 * @param attempts calls about one paper before it is given up, at least 1
 * @param first pause; each next one is twice as long
 * @param longest pause that is taken unasked
 * @param asked longest pause that is taken when the server asks for it
 */
record Patience(int attempts, Duration first, Duration longest, Duration asked) {
    /** One to 32 seconds, a minute in all. */
    static final Patience USUAL = new Patience(7, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofMinutes(5));

    private static final int MOST_DOUBLINGS = 20;

    /** The pause after the failed attempt of that number, 1 for the first. */
    Duration pause(int attempt) {
        Duration pause = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
