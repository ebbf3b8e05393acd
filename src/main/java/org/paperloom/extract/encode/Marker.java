package org.paperloom.extract.encode;

import java.util.List;

/**
 * A span of words that the network takes for a name or a value.
 *
 * @param first its first word
 * @param last its last word, included
 * @param type number of its likeliest type
 * @param probabilities of each type; what is missing to 1 is the probability of no name at all
 */
record Marker(int first, int last, int type, List<Float> probabilities) {
    Marker {
        probabilities = List.copyOf(probabilities);
    }

    /** How surely it is a name or value of some type. */
    double confidence() {
        return probabilities.stream().mapToDouble(Float::doubleValue).sum();
    }
}
