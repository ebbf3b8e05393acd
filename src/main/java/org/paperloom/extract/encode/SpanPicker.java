package org.paperloom.extract.encode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Picks the spans that are names or values: the most probable first, none that overlaps one picked before. */
final class SpanPicker {
    /** The pairs of markers are scored all at once, so their number is bounded; no abstract of the annotated ones has 60. */
    private static final int MOST = 150;

    private SpanPicker() {}

    /**
     * The picked spans in text order.
     *
     * @param candidates first and last word of each span
     * @param probabilities for each span that it is no name, then of each type
     * @param least probability of any type
     */
    static List<Marker> pick(List<int[]> candidates, float[][] probabilities, double least) {
        List<Marker> ranked = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            float[] p = probabilities[c];
            if (1 - p[0] >= least) {
                List<Float> types = new ArrayList<>();
                int best = 0;
                for (int t = 0; t + 1 < p.length; t++) {
                    types.add(p[t + 1]);
                    best = p[t + 1] > p[best + 1] ? t : best;
                }
                ranked.add(new Marker(candidates.get(c)[0], candidates.get(c)[1], best, types));
            }
        }
        ranked.sort(Comparator.comparingDouble(Marker::confidence)
                .reversed()
                .thenComparingInt(Marker::first)
                .thenComparingInt(Marker::last));
        BitSet taken = new BitSet();
        List<Marker> picked = new ArrayList<>();
        for (Marker marker : ranked) {
            int clash = taken.nextSetBit(marker.first());
            if (picked.size() < MOST && (clash < 0 || clash > marker.last())) {
                taken.set(marker.first(), marker.last() + 1);
                picked.add(marker);
            }
        }
        picked.sort(Comparator.comparingInt(Marker::first));
        return picked;
    }
}
