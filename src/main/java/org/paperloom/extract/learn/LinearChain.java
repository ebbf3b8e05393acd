package org.paperloom.extract.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001): scores whole sequences of labels. On sequences of one
 * it is a multinomial logistic regression, that is, a maximum-entropy classifier. Immutable; safe for several threads.
 */
public final class LinearChain {
    private static final int MAGIC = 0x504c4331;

    private final List<String> labels;
    private final long[] features;
    private final HashIndex index;
    private final int[] offsets;
    private final byte[] targets;
    private final float[] weights;
    private final double[] transitions;

    /**
     * @param features hashes in ascending order
     * @param offsets of each feature's entries in targets and weights, and the end behind the last
     * @param targets label of each entry
     * @param weights of each entry
     * @param transitions row 0 from the start, row i + 1 from label i
     */
    LinearChain(
            List<String> labels,
            long[] features,
            int[] offsets,
            byte[] targets,
            float[] weights,
            double[] transitions) {
        this.labels = List.copyOf(labels);
        this.features = features;
        this.index = new HashIndex(features);
        this.offsets = offsets;
        this.targets = targets;
        this.weights = weights;
        this.transitions = transitions;
    }

    /** The labels; their numbers are their places in this list. */
    public List<String> labels() {
        return labels;
    }

    /** Scores of the labels at each position, before transitions; the higher the likelier. */
    public double[][] scores(long[][] positions) {
        double[][] scores = new double[positions.length][labels.size()];
        for (int i = 0; i < positions.length; i++) {
            for (long feature : positions[i]) {
                int f = index.find(feature);
                if (f >= 0) {
                    for (int k = offsets[f]; k < offsets[f + 1]; k++) {
                        scores[i][targets[k]] += weights[k];
                    }
                }
            }
        }
        return scores;
    }

    /** The probabilities of the labels of a single decision. */
    public double[] classify(long[] position) {
        return marginals(scores(new long[][] {position}))[0];
    }

    /** The probability of each label at each position, over all sequences. */
    public double[][] marginals(double[][] scores) {
        Lattice lattice = new Lattice(scores, transitions);
        double[][] marginals = new double[scores.length][labels.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int label = 0; label < labels.size(); label++) {
                marginals[i][label] = lattice.probability(i, label);
            }
        }
        return marginals;
    }

    /**
     * The probabilities of spans, over all sequences, of labels that come in pairs of a beginning and an inside.
     *
     * @param begins the labels that begin a span of each type
     * @param insides the labels inside, in the same order
     * @param longest most positions of a span
     * @return by first position, length - 1 and type; shorter rows near the end
     */
    public double[][][] spans(double[][] scores, int[] begins, int[] insides, int longest) {
        Lattice lattice = new Lattice(scores, transitions);
        double[][][] spans = new double[scores.length][][];
        for (int i = 0; i < scores.length; i++) {
            spans[i] = new double[Math.min(longest, scores.length - i)][begins.length];
            for (int length = 0; length < spans[i].length; length++) {
                for (int type = 0; type < begins.length; type++) {
                    spans[i][length][type] = lattice.span(i, i + length, begins[type], insides[type]);
                }
            }
        }
        return spans;
    }

    /** The likeliest sequence of labels (Viterbi). */
    public int[] best(double[][] scores) {
        int size = labels.size();
        int[][] cameFrom = new int[scores.length][size];
        double[] before = new double[size];
        for (int i = 0; i < scores.length; i++) {
            double[] here = new double[size];
            for (int to = 0; to < size; to++) {
                double best = i == 0 ? transition(-1, to) : Double.NEGATIVE_INFINITY;
                for (int from = 0; i > 0 && from < size; from++) {
                    double score = before[from] + transition(from, to);
                    if (score > best) {
                        best = score;
                        cameFrom[i][to] = from;
                    }
                }
                here[to] = best + scores[i][to];
            }
            before = here;
        }
        int[] path = new int[scores.length];
        int last = scores.length - 1;
        for (int label = 1; label < size; label++) {
            path[last] = before[label] > before[path[last]] ? label : path[last];
        }
        for (int i = last; i > 0; i--) {
            path[i - 1] = cameFrom[i][path[i]];
        }
        return path;
    }

    /** Weight of going from a label to another; from -1 is the start. */
    double transition(int from, int to) {
        return transitions[(from + 1) * labels.size() + to];
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        for (double t : transitions) {
            out.writeDouble(t);
        }
        out.writeInt(features.length);
        long before = Long.MIN_VALUE;
        for (int f = 0; f < features.length; f++) {
            out.writeLong(features[f] - before);
            before = features[f];
            out.writeByte(offsets[f + 1] - offsets[f]);
        }
        for (byte target : targets) {
            out.writeByte(target);
        }
        for (float weight : weights) {
            out.writeShort(Half.fromFloat(weight));
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is something else, or cut off
     */
    public static LinearChain read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a linear-chain model");
        }
        String[] labels = new String[in.readInt()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUTF();
        }
        double[] transitions = new double[(labels.length + 1) * labels.length];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readDouble();
        }
        int n = in.readInt();
        long[] features = new long[n];
        int[] offsets = new int[n + 1];
        long before = Long.MIN_VALUE;
        for (int f = 0; f < n; f++) {
            before += in.readLong();
            features[f] = before;
            offsets[f + 1] = offsets[f] + in.readUnsignedByte();
        }
        byte[] targets = in.readNBytes(offsets[n]);
        float[] weights = new float[offsets[n]];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Half.toFloat(in.readShort());
        }
        return new LinearChain(List.of(labels), features, offsets, targets, weights, transitions);
    }
}
