package org.paperloom.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A maximum one-to-one matching of predictions to gold by augmenting paths, best pairs first. */
final class Matching {
    /** How well a gold item and a predicted item fit; 0 for not at all. */
    @FunctionalInterface
    interface Fit {
        double of(int gold, int predicted);
    }

    private record Edge(double fit, int gold) {}

    private static final Comparator<Edge> BEST_FIRST =
            Comparator.comparingDouble(Edge::fit).reversed().thenComparingInt(Edge::gold);

    private final Map<Integer, List<Edge>> edges = new HashMap<>();
    private final Map<Integer, Integer> owners = new HashMap<>();

    private Matching() {}

    /** The gold item of each predicted item that has one, both by their positions. */
    static Map<Integer, Integer> match(int gold, int predicted, Fit fit) {
        Matching matching = new Matching();
        List<Integer> candidates = new ArrayList<>();
        for (int p = 0; p < predicted; p++) {
            List<Edge> fitting = new ArrayList<>();
            for (int g = 0; g < gold; g++) {
                double value = fit.of(g, p);
                if (value > 0) {
                    fitting.add(new Edge(value, g));
                }
            }
            if (!fitting.isEmpty()) {
                fitting.sort(BEST_FIRST);
                matching.edges.put(p, fitting);
                candidates.add(p);
            }
        }
        candidates.sort(Comparator.comparing(p -> matching.edgesOf(p).get(0), BEST_FIRST));
        candidates.forEach(p -> matching.place(p, new HashSet<>()));
        Map<Integer, Integer> goldOf = new HashMap<>();
        matching.owners.forEach((g, p) -> goldOf.put(p, g));
        return goldOf;
    }

    private boolean place(int predicted, Set<Integer> seen) {
        for (Edge edge : edgesOf(predicted)) {
            if (!seen.add(edge.gold())) {
                continue;
            }
            Integer owner = owners.get(edge.gold());
            if (owner == null || place(owner, seen)) {
                owners.put(edge.gold(), predicted);
                return true;
            }
        }
        return false;
    }

    private List<Edge> edgesOf(int predicted) {
        return edges.getOrDefault(predicted, List.of());
    }
}
