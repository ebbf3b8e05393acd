package org.paperloom.extract.learn;

/**
 * A sequence to learn from; a single decision is a sequence of one.
 *
 * @param features hashes of the features at each position
 * @param labels number of the right label at each position
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the million: lists would box them
public record Example(long[][] features, int[] labels) {
    public Example {
        if (features.length != labels.length || labels.length == 0) {
            throw new IllegalArgumentException(features.length + " positions but " + labels.length + " labels");
        }
    }
}
