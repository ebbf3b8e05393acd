package org.paperloom.extract.learn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The state of a fit: per parameter the weight and the two sums from which FTRL-proximal makes it. */
final class Descent {
    /** Smooths the first steps, as in the paper. */
    private static final double BETA = 1;

    private final LinearChainTrainer settings;
    private final int labels;
    private final int[] offsets;
    private final byte[] targets;
    private final int moves;

    /** Weight, z and n of each parameter side by side; the transitions stand behind the features' entries. */
    private final double[] state;

    Descent(LinearChainTrainer settings, int labels, int[] offsets, byte[] targets) {
        this.settings = settings;
        this.labels = labels;
        this.offsets = offsets;
        this.targets = targets;
        this.moves = targets.length;
        this.state = new double[3 * (targets.length + (labels + 1) * labels)];
    }

    /** Goes one step down the slope of one example. */
    void step(int[][] features, int[] right) {
        int n = features.length;
        double[][] scores = new double[n][labels];
        for (int i = 0; i < n; i++) {
            for (int f : features[i]) {
                for (int k = offsets[f]; k < offsets[f + 1]; k++) {
                    scores[i][targets[k]] += state[3 * k];
                }
            }
        }
        Lattice lattice = new Lattice(scores, transitions());
        double[] slope = new double[labels];
        for (int i = 0; i < n; i++) {
            for (int label = 0; label < labels; label++) {
                slope[label] = lattice.probability(i, label) - (label == right[i] ? 1 : 0);
            }
            for (int f : features[i]) {
                for (int k = offsets[f]; k < offsets[f + 1]; k++) {
                    update(k, slope[targets[k]]);
                }
            }
        }
        double[] flow = new double[(labels + 1) * labels];
        for (int i = 0; i < n; i++) {
            flow[((i == 0 ? -1 : right[i - 1]) + 1) * labels + right[i]] -= 1;
            for (int to = 0; to < labels; to++) {
                if (i == 0) {
                    flow[to] += lattice.probability(0, to);
                }
                for (int from = 0; i > 0 && from < labels; from++) {
                    flow[(from + 1) * labels + to] += lattice.probability(i, from, to);
                }
            }
        }
        for (int move = 0; n > 1 && move < flow.length; move++) {
            update(moves + move, flow[move]);
        }
    }

    private void update(int k, double slope) {
        if (Math.abs(slope) < 1e-6) {
            return;
        }
        double weight = state[3 * k];
        double n = state[3 * k + 2];
        double next = n + slope * slope;
        double root = Math.sqrt(next);
        double z = state[3 * k + 1] + slope - (root - Math.sqrt(n)) / settings.rate() * weight;
        state[3 * k + 1] = z;
        state[3 * k + 2] = next;
        state[3 * k] = Math.abs(z) <= settings.l1()
                ? 0
                : -(z - Math.signum(z) * settings.l1()) / ((BETA + root) / settings.rate() + settings.l2());
    }

    private double[] transitions() {
        double[] transitions = new double[(labels + 1) * labels];
        for (int move = 0; move < transitions.length; move++) {
            transitions[move] = state[3 * (moves + move)];
        }
        return transitions;
    }

    /** The model so far, without the weights that are zero; features in ascending order. */
    LinearChain model(List<String> names, long[] features) {
        int[] order = IntStream.range(0, features.length)
                .boxed()
                .sorted((a, b) -> Long.compare(features[a], features[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] kept = new long[features.length];
        int[] keptOffsets = new int[features.length + 1];
        byte[] keptTargets = new byte[targets.length];
        float[] weights = new float[targets.length];
        int n = 0;
        int size = 0;
        for (int f : order) {
            int before = size;
            for (int k = offsets[f]; k < offsets[f + 1]; k++) {
                float weight = Half.toFloat(Half.fromFloat((float) state[3 * k]));
                if (weight != 0) {
                    keptTargets[size] = targets[k];
                    weights[size++] = weight;
                }
            }
            if (size > before) {
                kept[n++] = features[f];
                keptOffsets[n] = size;
            }
        }
        return new LinearChain(
                names,
                Arrays.copyOf(kept, n),
                Arrays.copyOf(keptOffsets, n + 1),
                Arrays.copyOf(keptTargets, size),
                Arrays.copyOf(weights, size),
                transitions());
    }
}
