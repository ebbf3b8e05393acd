package org.paperloom.extract.encode;

import java.util.List;

/** What the network says of one passage: its markers, and the scores (logits) of each and of each ordered pair. */
final class Reading {
    static final Reading EMPTY = new Reading(List.of(), new float[0][][], new float[0][]);

    private final List<Marker> markers;
    private final float[][][] links;
    private final float[][] singles;

    /**
     * A reading.
     *
     * @param links by first marker, second marker and link
     * @param singles by marker: whether the paper presents it, then the kinds of a number
     */
    Reading(List<Marker> markers, float[][][] links, float[][] singles) {
        this.markers = List.copyOf(markers);
        this.links = links;
        this.singles = singles;
    }

    /** In text order. */
    List<Marker> markers() {
        return markers;
    }

    float link(int first, int second, int link) {
        return links[first][second][link];
    }

    /** The score that the paper newly presents what a marker names. */
    float introduced(int marker) {
        return singles[marker][0];
    }

    /** The score of a kind of number. */
    float kind(int marker, int kind) {
        return singles[marker][1 + kind];
    }

    /** The scores of all pairs of two groups of markers as one: the logarithm of the sum of their exponentials. */
    double pooled(List<Integer> firsts, List<Integer> seconds, int link) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i : firsts) {
            for (int j : seconds) {
                top = Math.max(top, links[i][j][link]);
            }
        }
        double sum = 0;
        for (int i : firsts) {
            for (int j : seconds) {
                sum += Math.exp(links[i][j][link] - top);
            }
        }
        return top + Math.log(sum);
    }

    /** The same for the score that the paper newly presents what the markers name. */
    double pooledIntroduced(List<Integer> markers) {
        double top = markers.stream().mapToDouble(this::introduced).max().orElse(Double.NEGATIVE_INFINITY);
        return top
                + Math.log(markers.stream()
                        .mapToDouble(m -> Math.exp(introduced(m) - top))
                        .sum());
    }
}
