package org.paperloom.extract.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperloom.extract.Thresholds.Calibration;
import org.paperloom.extract.encode.RelationDecoder.Link;

/** From scores to spans, clusters and relations, on scores written by hand. */
class DecodingTest {
    private static final Passage TEXT = Passage.of(
                    List.of("Chain of thought", "Chain-of-Thought (CoT) helps chain of thought models"),
                    ShippedModel.cutter(),
                    128)
            .get(0);

    private static Marker marker(int first, int last, float... probabilities) {
        List<Float> types = new ArrayList<>();
        int best = 0;
        for (float p : probabilities) {
            best = p > probabilities[best] ? types.size() : best;
            types.add(p);
        }
        return new Marker(first, last, best, types);
    }

    /** A reading of markers whose pairs all score the same. */
    private static float[][][] links(int markers, int links, float score) {
        float[][][] scores = new float[markers][markers][links];
        for (float[][] row : scores) {
            for (float[] cell : row) {
                java.util.Arrays.fill(cell, score);
            }
        }
        return scores;
    }

    private static RelationDecoder decoder(Reading reading, List<Cluster> clusters, RelationDecoder.Legality legality) {
        return new RelationDecoder(reading, clusters, 2, legality, Companion.Links.NONE, 0);
    }

    @Test
    void mixesInWhatACompanionBelieves() {
        Reading reading = new Reading(List.of(marker(0, 2, 1f), marker(9, 9, 1f)), links(2, 2, -4), new float[2][1]);
        List<Cluster> clusters = List.of(new Cluster(List.of(0), 0), new Cluster(List.of(1), 0));
        Companion.Links beliefs = new Companion.Links() {
            @Override
            public List<Double> relations(int head, int tail) {
                return head == 1 ? List.of(0.0, 0.9) : List.of();
            }

            @Override
            public double introduced(int entity) {
                return 0;
            }
        };
        List<Link> found = new RelationDecoder(reading, clusters, 2, (r, h, t) -> true, beliefs, 0.5).decode(0.4);
        assertThat(found)
                .extracting(Link::head, Link::tail, Link::relation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 0, 1));
        assertThat(decoder(reading, clusters, (r, h, t) -> true).decode(0.4)).isEmpty();
        assertThat(new Mixture(0.5, 1)
                        .mix(
                                TEXT,
                                List.of(new int[] {0, 2}),
                                new float[][] {{0.4f, 0.4f, 0.2f}},
                                new Companion.Beliefs() {
                                    @Override
                                    public List<Double> span(int sentence, int start, int end) {
                                        return sentence == 0 && start == 0 && end == 16 ? List.of(0.8) : List.of();
                                    }

                                    @Override
                                    public Companion.Links links(List<org.paperloom.model.Entity> entities) {
                                        return beliefs;
                                    }
                                })[0])
                .containsExactly(new float[] {0.2f, 0.6f, 0.2f}, within(1e-6f));
    }

    @Test
    void picksTheMoreProbableOfTwoSpansThatOverlap() {
        List<int[]> candidates = List.of(new int[] {0, 2}, new int[] {2, 3}, new int[] {3, 3}, new int[] {5, 5});
        float[][] p = {{0.3f, 0.7f, 0f}, {0.1f, 0.2f, 0.7f}, {0.2f, 0.8f, 0f}, {0.6f, 0.4f, 0f}};
        List<Marker> picked = SpanPicker.pick(candidates, p, 0.5);
        assertThat(picked)
                .extracting(Marker::first, Marker::last, Marker::type)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 3, 1));
        assertThat(SpanPicker.pick(candidates, p, 0.3)).hasSize(2);
    }

    @Test
    void groupsSpellingsAndAliasesAndVotesOnTheType() {
        List<Marker> markers = List.of(
                marker(0, 2, 0.4f, 0.5f), marker(3, 7, 0.9f, 0f), marker(9, 9, 0.8f, 0f), marker(12, 15, 0.1f, 0.8f));
        float[][][] scores = links(4, 1, -5);
        scores[1][2][0] = 4;
        scores[2][1][0] = 4;
        scores[0][2][0] = 4;
        scores[2][0][0] = 4;
        Reading reading = new Reading(markers, scores, new float[4][1]);
        List<Cluster> clusters = Cluster.of(TEXT, reading, List.of(0, 1, 2, 3), 2, 0, 0.5);
        assertThat(clusters).extracting(Cluster::markers).containsExactly(List.of(0, 1, 2), List.of(3));
        assertThat(clusters).extracting(Cluster::type).containsExactly(0, 1);
    }

    @Test
    void takesTheSurerDirectionAndTheLikeliestLegalRelation() {
        float[][][] scores = links(2, 2, -4);
        scores[0][1][0] = 2;
        scores[0][1][1] = 3;
        scores[1][0][0] = 1;
        Reading reading = new Reading(List.of(marker(0, 2, 1f), marker(9, 9, 1f)), scores, new float[2][1]);
        List<Cluster> clusters = List.of(new Cluster(List.of(0), 0), new Cluster(List.of(1), 0));
        List<Link> all = decoder(reading, clusters, (r, h, t) -> true).decode(0.5);
        assertThat(all)
                .extracting(Link::head, Link::tail, Link::relation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 1, 1));
        assertThat(all.get(0).probability()).isCloseTo(Math.exp(3) / (1 + Math.exp(2) + Math.exp(3)), within(1e-6));
        List<Link> legal = decoder(reading, clusters, (r, h, t) -> r == 0).decode(0.5);
        assertThat(legal).extracting(Link::relation).containsExactly(0);
        assertThat(decoder(reading, clusters, (r, h, t) -> false).decode(0.0)).isEmpty();
    }

    @Test
    void poolsMentionPairsSoThatOneClearPlaceIsEnough() {
        float[][][] scores = links(3, 1, -10);
        scores[1][2][0] = 4;
        Reading reading =
                new Reading(List.of(marker(0, 2, 1f), marker(3, 7, 1f), marker(9, 9, 1f)), scores, new float[3][1]);
        assertThat(reading.pooled(List.of(0, 1), List.of(2), 0)).isCloseTo(4, within(1e-3));
        Link link = new RelationDecoder(
                        reading,
                        List.of(new Cluster(List.of(0, 1), 0), new Cluster(List.of(2), 0)),
                        1,
                        (r, h, t) -> true,
                        Companion.Links.NONE,
                        0)
                .decode(0.5)
                .get(0);
        assertThat(link.headMarker()).isEqualTo(1);
    }

    @Test
    void calibrationLeavesOrMovesProbabilities() {
        assertThat(new Calibration(1, 0).apply(0.7)).isCloseTo(0.7, within(1e-9));
        assertThat(new Calibration(1, -1).apply(0.7)).isLessThan(0.7);
        assertThat(new Calibration(2, 0).apply(1.0)).isBetween(0.99, 1.0);
    }
}
