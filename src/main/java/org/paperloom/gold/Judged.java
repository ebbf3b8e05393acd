package org.paperloom.gold;

/**
 * A claim that was compared with the gold.
 *
 * @param confidence 0 to 1
 * @param right whether the gold has it
 */
public record Judged(double confidence, boolean right) {
    public Judged {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence outside 0 to 1: " + confidence);
        }
    }
}
