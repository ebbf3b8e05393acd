package org.paperloom.extract.encode;

/** From scores to probabilities. */
final class Logistic {
    private Logistic() {}

    /** The probability of a logit. */
    static double of(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
