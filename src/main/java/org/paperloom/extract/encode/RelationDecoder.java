package org.paperloom.extract.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads relations between clusters off the pair scores. */
final class RelationDecoder {
    private final Reading reading;
    private final List<Cluster> clusters;
    private final int relations;
    private final Legality legality;
    private final Companion.Links beliefs;
    private final double weight;

    /** Which relations the types of two clusters allow. */
    interface Legality {
        /** Whether a relation may lead from a cluster of one type to one of another; all by number. */
        boolean allows(int relation, int headType, int tailType);
    }

    /**
     * A relation between two clusters.
     *
     * @param head number of the cluster it starts from
     * @param tail number of the cluster it leads to
     * @param relation its number
     * @param any probability that some relation holds
     * @param probability that this one holds
     * @param headMarker the marker of the head where it is stated most clearly
     * @param tailMarker the marker of the tail there
     */
    record Link(int head, int tail, int relation, double any, double probability, int headMarker, int tailMarker) {}

    /**
     * A decoder.
     *
     * @param relations how many there are
     * @param beliefs the companion's, of the clusters by their places
     * @param weight of the companion, 0 to 1
     */
    RelationDecoder(
            Reading reading,
            List<Cluster> clusters,
            int relations,
            Legality legality,
            Companion.Links beliefs,
            double weight) {
        this.beliefs = beliefs;
        this.weight = weight;
        this.reading = reading;
        this.clusters = clusters;
        this.relations = relations;
        this.legality = legality;
    }

    /**
     * The relations, at most one of two clusters, by head, then tail.
     *
     * @param least probability that some relation holds
     */
    List<Link> decode(double least) {
        List<Link> links = new ArrayList<>();
        for (int x = 0; x < clusters.size(); x++) {
            for (int y = x + 1; y < clusters.size(); y++) {
                Optional<Link> there = best(x, y);
                Optional<Link> back = best(y, x);
                boolean turned = back.isPresent()
                        && (there.isEmpty() || back.get().any() > there.get().any());
                (turned ? back : there).filter(l -> l.any() >= least).ifPresent(links::add);
            }
        }
        return links;
    }

    private Optional<Link> best(int head, int tail) {
        double[] probabilities = probabilities(head, tail);
        double any = 0;
        int best = 0;
        for (int r = 0; r < relations; r++) {
            any += probabilities[r];
            best = probabilities[r] > probabilities[best] ? r : best;
        }
        return any == 0 ? Optional.empty() : Optional.of(where(head, tail, best, any, probabilities[best]));
    }

    /** Of each relation that the types allow; what is missing to 1 is that there is none. */
    private double[] probabilities(int head, int tail) {
        Cluster from = clusters.get(head);
        Cluster to = clusters.get(tail);
        double[] probabilities = new double[relations];
        double sum = 1; // no relation has score 0
        for (int r = 0; r < relations; r++) {
            if (legality.allows(r, from.type(), to.type())) {
                probabilities[r] = Math.exp(reading.pooled(from.markers(), to.markers(), r));
                sum += probabilities[r];
            }
        }
        List<Double> believed = weight == 0 ? List.of() : beliefs.relations(head, tail);
        for (int r = 0; r < relations; r++) {
            boolean allowed = probabilities[r] > 0;
            double other = believed.isEmpty() || !allowed ? 0 : believed.get(r);
            probabilities[r] = (1 - weight) * probabilities[r] / sum + weight * other;
        }
        return probabilities;
    }

    private Link where(int head, int tail, int relation, double any, double probability) {
        int headMarker = clusters.get(head).markers().get(0);
        int tailMarker = clusters.get(tail).markers().get(0);
        for (int i : clusters.get(head).markers()) {
            for (int j : clusters.get(tail).markers()) {
                if (reading.link(i, j, relation) > reading.link(headMarker, tailMarker, relation)) {
                    headMarker = i;
                    tailMarker = j;
                }
            }
        }
        return new Link(head, tail, relation, any, probability, headMarker, tailMarker);
    }
}
