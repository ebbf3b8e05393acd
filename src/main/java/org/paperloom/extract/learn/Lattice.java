package org.paperloom.extract.learn;

import java.util.Arrays;

/**
 * Sums over all label sequences of one chain: the forward-backward algorithm, scaled at each position (Rabiner 1989)
 * rather than in log space, since that needs no logarithm in the inner loop.
 */
final class Lattice {
    private final int labels;
    private final double[] moves;
    private final double[][] emissions;
    private final double[] scale;
    private final double[][] alpha;
    private final double[][] beta;
    private double logNorm;

    /**
     * @param scores of each label at each position
     * @param moves weights of going from label to label, laid out as {@link LinearChain} does
     */
    Lattice(double[][] scores, double[] moves) {
        this.labels = scores[0].length;
        this.moves = Arrays.stream(moves).map(StrictMath::exp).toArray();
        int n = scores.length;
        emissions = new double[n][labels];
        scale = new double[n];
        alpha = new double[n][labels];
        beta = new double[n][labels];
        for (int i = 0; i < n; i++) {
            double max = max(scores[i]);
            logNorm += max;
            for (int label = 0; label < labels; label++) {
                emissions[i][label] = StrictMath.exp(scores[i][label] - max);
            }
        }
        forward();
        backward();
    }

    private static double max(double[] values) {
        double max = values[0];
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    /** Logarithm of the sum over all sequences. */
    double logNorm() {
        return logNorm;
    }

    /** Probability of a label at a position. */
    double probability(int position, int label) {
        return alpha[position][label] * beta[position][label];
    }

    /** Probability of going from a label at the position before to another at this one; position is at least 1. */
    double probability(int position, int from, int to) {
        return alpha[position - 1][from]
                * moves[(from + 1) * labels + to]
                * emissions[position][to]
                * beta[position][to]
                / scale[position];
    }

    /**
     * Probability that one label stands at a position, another at each of those behind it up to an end, and not behind
     * that: of a span that begins, goes on and ends there.
     */
    double span(int first, int last, int begin, int inside) {
        double mass = alpha[first][begin];
        int before = begin;
        for (int i = first + 1; i <= last; i++) {
            mass *= step(i, before, inside);
            before = inside;
        }
        double on = last + 1 < beta.length ? step(last + 1, before, inside) * beta[last + 1][inside] : 0;
        return mass * (beta[last][before] - on);
    }

    private double step(int position, int from, int to) {
        return moves[(from + 1) * labels + to] * emissions[position][to] / scale[position];
    }

    private void forward() {
        for (int i = 0; i < alpha.length; i++) {
            double sum = 0;
            for (int to = 0; to < labels; to++) {
                double in = i == 0 ? moves[to] : 0;
                for (int from = 0; i > 0 && from < labels; from++) {
                    in += alpha[i - 1][from] * moves[(from + 1) * labels + to];
                }
                alpha[i][to] = in * emissions[i][to];
                sum += alpha[i][to];
            }
            scale[i] = sum;
            logNorm += StrictMath.log(sum);
            for (int to = 0; to < labels; to++) {
                alpha[i][to] /= sum;
            }
        }
    }

    private void backward() {
        int last = beta.length - 1;
        Arrays.fill(beta[last], 1);
        double[] ahead = new double[labels];
        for (int i = last - 1; i >= 0; i--) {
            for (int to = 0; to < labels; to++) {
                ahead[to] = emissions[i + 1][to] * beta[i + 1][to] / scale[i + 1];
            }
            for (int from = 0; from < labels; from++) {
                double out = 0;
                for (int to = 0; to < labels; to++) {
                    out += moves[(from + 1) * labels + to] * ahead[to];
                }
                beta[i][from] = out;
            }
        }
    }
}
