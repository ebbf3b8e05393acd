package org.paperloom.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.paperloom.extract.EncoderExtractor;
import org.paperloom.extract.Thresholds;
import org.paperloom.extract.Thresholds.Calibration;
import org.paperloom.extract.Thresholds.Weights;
import org.paperloom.gold.Figures;
import org.paperloom.gold.Scores;

/** Sets the thresholds of an encoder model on annotated papers that it was not trained on: each in turn, for its F1. */
public final class Tune {
    private static final List<Double> SHARES = List.of(0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6);
    private static final List<Double> WEIGHTS = List.of(0.0, 0.15, 0.3, 0.45, 0.6);

    private final Path gold;
    private final EncoderExtractor engine;
    private final Progress progress;

    /** A search; the gold file's papers are extracted many times. */
    public Tune(Path gold, EncoderExtractor engine, Progress progress) {
        this.gold = gold;
        this.engine = engine;
        this.progress = progress;
    }

    /**
     * The best thresholds, and the confidence that goes with them.
     *
     * @throws IOException when the gold file cannot be read
     * @throws IllegalArgumentException when it holds no paper that could be read
     */
    public Thresholds run() throws IOException {
        if (evaluate(Thresholds.INITIAL).predicted().isEmpty()) {
            throw new IllegalArgumentException("no annotated paper of " + gold + " could be read");
        }
        Thresholds best = Thresholds.INITIAL;
        best = search(best, WEIGHTS, Tune::entityWeight, "entity");
        best = search(best, SHARES, Tune::entity, "entity");
        best = search(best, WEIGHTS, Tune::entityWeight, "entity");
        best = search(best, SHARES, Tune::alias, "entity");
        best = search(best, SHARES, Tune::relation, "relation");
        best = search(best, WEIGHTS, Tune::relationWeight, "relation");
        best = search(best, SHARES, Tune::relation, "relation");
        best = search(best, WEIGHTS, Tune::introducedWeight, "introduces");
        best = search(best, SHARES, Tune::introduced, "introduces");
        best = search(best, SHARES, Tune::role, "result-full");
        return with(best, Platt.fit(evaluate(best).judged()));
    }

    private Thresholds search(
            Thresholds start, List<Double> values, BiFunction<Thresholds, Double, Thresholds> change, String figure)
            throws IOException {
        Thresholds best = start;
        double most = f1(start, figure);
        for (double value : values) {
            Thresholds tried = change.apply(start, value);
            double reached = f1(tried, figure);
            if (reached > most) {
                most = reached;
                best = tried;
            }
        }
        return best;
    }

    private double f1(Thresholds thresholds, String figure) throws IOException {
        Scores scores = evaluate(thresholds).scores(0);
        return scores.figures().getOrDefault(figure, new Figures(0, 0, 0)).f1();
    }

    private Evaluate evaluate(Thresholds thresholds) throws IOException {
        return Evaluate.of(gold, engine.with(thresholds), progress);
    }

    private static Thresholds entity(Thresholds t, double value) {
        return new Thresholds(value, t.alias(), t.relation(), t.introduced(), t.role(), t.companion(), t.confidence());
    }

    private static Thresholds alias(Thresholds t, double value) {
        return new Thresholds(t.entity(), value, t.relation(), t.introduced(), t.role(), t.companion(), t.confidence());
    }

    private static Thresholds relation(Thresholds t, double value) {
        return new Thresholds(t.entity(), t.alias(), value, t.introduced(), t.role(), t.companion(), t.confidence());
    }

    private static Thresholds introduced(Thresholds t, double value) {
        return new Thresholds(t.entity(), t.alias(), t.relation(), value, t.role(), t.companion(), t.confidence());
    }

    private static Thresholds role(Thresholds t, double value) {
        return new Thresholds(
                t.entity(), t.alias(), t.relation(), t.introduced(), value, t.companion(), t.confidence());
    }

    private static Thresholds entityWeight(Thresholds t, double value) {
        return with(
                t, new Weights(value, t.companion().relation(), t.companion().introduced()));
    }

    private static Thresholds relationWeight(Thresholds t, double value) {
        return with(t, new Weights(t.companion().entity(), value, t.companion().introduced()));
    }

    private static Thresholds introducedWeight(Thresholds t, double value) {
        return with(t, new Weights(t.companion().entity(), t.companion().relation(), value));
    }

    private static Thresholds with(Thresholds t, Weights companion) {
        return new Thresholds(t.entity(), t.alias(), t.relation(), t.introduced(), t.role(), companion, t.confidence());
    }

    private static Thresholds with(Thresholds t, Calibration confidence) {
        return new Thresholds(t.entity(), t.alias(), t.relation(), t.introduced(), t.role(), t.companion(), confidence);
    }
}
