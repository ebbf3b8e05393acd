package org.paperloom.extract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * From which score on the encoder engine states something, and how a score becomes a probability; set on annotated papers
 * that the model was not trained on.
 *
 * @param entity least probability of a name
 * @param alias least probability that two names mean the same
 * @param relation least probability of some relation
 * @param introduced least probability that a paper presents something
 * @param role least probability that a number belongs to a metric, dataset or baseline
 * @param companion how much the statistical models count beside the network
 * @param confidence turns a relation's score into the share of such relations that are right
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Thresholds(
        double entity,
        double alias,
        double relation,
        double introduced,
        double role,
        Weights companion,
        Calibration confidence) {

    /** Before anything is set. */
    public static final Thresholds INITIAL = new Thresholds(0.5, 0.5, 0.5, 0.5, 0.5, Weights.NONE, Calibration.NONE);

    /**
     * Shares of the statistical models in the probabilities that they are mixed into, 0 to 1.
     *
     * @param entity of the tagger in spans and types
     * @param relation of the relation finder
     * @param introduced of the novelty finder
     */
    public record Weights(double entity, double relation, double introduced) {
        /** The network alone. */
        public static final Weights NONE = new Weights(0, 0, 0);
    }

    /**
     * Platt's scaling (1999): the logistic function of slope * logit(p) + offset.
     *
     * @param slope 1 leaves the score as it is
     * @param offset 0 leaves the score as it is
     */
    public record Calibration(double slope, double offset) {
        /** Leaves scores as they are. */
        public static final Calibration NONE = new Calibration(1, 0);

        private static final double EDGE = 1e-6;

        /** The probability for a score, both 0 to 1. */
        public double apply(double score) {
            return 1 / (1 + Math.exp(-(slope * logit(score) + offset)));
        }

        /** The logarithm of the odds of a probability, which is kept off 0 and 1. */
        public static double logit(double probability) {
            double p = Math.min(1 - EDGE, Math.max(EDGE, probability));
            return Math.log(p / (1 - p));
        }
    }
}
