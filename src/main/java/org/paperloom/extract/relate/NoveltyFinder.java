package org.paperloom.extract.relate;

import java.util.List;
import java.util.Optional;
import org.paperloom.extract.learn.LinearChain;
import org.paperloom.extract.text.Annotation;

/** Tells what a paper newly presents. */
public final class NoveltyFinder {
    /** The labels of its model: no, yes. */
    public static final List<String> LABELS = List.of("no", "yes");

    /** From here on an entity counts as introduced; between 0.25 and 0.45 F1 changes by two points in cross-validation. */
    public static final double INTRODUCED = 0.35;

    /** From here on the surest entity may stand behind "our method". */
    private static final double MAIN = 0.3;

    private final LinearChain model;
    private final Novelty features;

    public NoveltyFinder(LinearChain model, Novelty features) {
        this.model = model;
        this.features = features;
    }

    /** The probability of each entity to be introduced. */
    public double[] find(Annotation annotation) {
        return features.of(annotation).stream()
                .mapToDouble(f -> model.classify(f)[1])
                .toArray();
    }

    /** The entity that the paper's anaphora mean: the surest of those introduced; empty when there is none. */
    public static Optional<Integer> main(double[] novelty) {
        int best = -1;
        for (int e = 0; e < novelty.length; e++) {
            if (novelty[e] >= MAIN && (best < 0 || novelty[e] > novelty[best])) {
                best = e;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
