package org.paperloom.extract.encode;

import java.util.ArrayList;
import java.util.List;

/** The network's probabilities of spans together with a companion's. */
final class Mixture {
    private final double weight;
    private final int types;

    /**
     * A mixture.
     *
     * @param weight of the companion, 0 to 1
     * @param types how many types of names there are; a further one, of values, the companion does not know
     */
    Mixture(double weight, int types) {
        this.weight = weight;
        this.types = types;
    }

    /**
     * The mixed probabilities of each candidate: of no name, then of each type.
     *
     * @param candidates first and last word of each span
     * @param probabilities the network's
     */
    float[][] mix(Passage passage, List<int[]> candidates, float[][] probabilities, Companion.Beliefs beliefs) {
        if (weight == 0) {
            return probabilities;
        }
        List<float[]> mixed = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            Word first = passage.words().get(candidates.get(c)[0]);
            Word last = passage.words().get(candidates.get(c)[1]);
            List<Double> believed = beliefs.span(passage.sentence(candidates.get(c)[0]), first.start(), last.end());
            mixed.add(believed.isEmpty() ? probabilities[c] : mix(probabilities[c], believed));
        }
        return mixed.toArray(float[][]::new);
    }

    private float[] mix(float[] probabilities, List<Double> believed) {
        float[] p = probabilities.clone();
        float some = 0;
        for (int t = 0; t + 1 < p.length; t++) {
            if (t < types) {
                p[t + 1] = (float) ((1 - weight) * p[t + 1] + weight * believed.get(t));
            }
            some += p[t + 1];
        }
        p[0] = Math.max(0, 1 - some);
        return p;
    }
}
