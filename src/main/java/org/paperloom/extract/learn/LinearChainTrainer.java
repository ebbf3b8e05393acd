package org.paperloom.extract.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fits a {@link LinearChain} by stochastic gradient descent with FTRL-proximal steps (McMahan et al. 2013), whose L1
 * term leaves most weights at zero. One thread and a fixed seed: the same examples in the same order give the same model
 * on any machine.
 *
 * @param rate learning rate
 * @param l1 weight of the sum of absolute weights: larger, fewer features
 * @param l2 weight of the sum of squares: larger, smoother
 * @param epochs passes over the examples
 * @param minCount features seen less often are left out
 */
public record LinearChainTrainer(double rate, double l1, double l2, int epochs, int minCount) {
    private static final long SEED = 20240607;

    /** Learns from the examples; each feature is weighed for the labels that it was seen with. */
    public LinearChain train(List<String> labels, List<Example> examples) {
        long[] features = frequent(examples);
        Map<Long, Integer> ids = new HashMap<>(2 * features.length);
        for (int f = 0; f < features.length; f++) {
            ids.put(features[f], f);
        }
        int[][][] positions = new int[examples.size()][][];
        long[] seen = new long[features.length];
        for (int e = 0; e < positions.length; e++) {
            Example example = examples.get(e);
            positions[e] = new int[example.labels().length][];
            for (int i = 0; i < positions[e].length; i++) {
                positions[e][i] = Arrays.stream(example.features()[i])
                        .mapToInt(h -> ids.getOrDefault(h, -1))
                        .filter(f -> f >= 0)
                        .toArray();
                for (int f : positions[e][i]) {
                    seen[f] |= 1L << example.labels()[i];
                }
            }
        }
        int[] offsets = new int[features.length + 1];
        for (int f = 0; f < features.length; f++) {
            offsets[f + 1] = offsets[f] + Long.bitCount(seen[f]);
        }
        byte[] targets = new byte[offsets[features.length]];
        for (int f = 0, k = 0; f < features.length; f++) {
            for (int label = 0; label < labels.size(); label++) {
                if ((seen[f] >>> label & 1) == 1) {
                    targets[k++] = (byte) label;
                }
            }
        }
        Descent descent = new Descent(this, labels.size(), offsets, targets);
        List<Integer> order = new ArrayList<>();
        for (int e = 0; e < positions.length; e++) {
            order.add(e);
        }
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int e : order) {
                descent.step(positions[e], examples.get(e).labels());
            }
        }
        return descent.model(labels, features);
    }

    /** The features that are seen often enough, the most frequent first, so that they lie together in memory. */
    private long[] frequent(List<Example> examples) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (long[] position : example.features()) {
                for (long feature : position) {
                    counts.merge(feature, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= minCount)
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToLong(Map.Entry::getKey)
                .toArray();
    }
}
