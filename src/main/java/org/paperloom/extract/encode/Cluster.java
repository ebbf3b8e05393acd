package org.paperloom.extract.encode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paperloom.extract.text.Names;

/**
 * The markers that name one thing.
 *
 * @param markers their numbers in the reading
 * @param type number of the type with most probability over all of them
 */
record Cluster(List<Integer> markers, int type) {
    Cluster {
        markers = List.copyOf(markers);
    }

    /**
     * Groups markers: first those with the same normal form, then groups that the network takes for two names of one
     * thing.
     *
     * @param names the markers that are names, in text order
     * @param types how many types of names there are
     * @param alias number of the link between two names of one thing
     * @param least probability of that link, averaged over pairs in both directions
     * @return in order of first marker
     */
    static List<Cluster> of(Passage passage, Reading reading, List<Integer> names, int types, int alias, double least) {
        Map<String, List<Integer>> bySurface = new LinkedHashMap<>();
        for (int m : names) {
            Marker marker = reading.markers().get(m);
            String surface = passage.surface(marker.first(), marker.last());
            bySurface.computeIfAbsent(key(surface), k -> new ArrayList<>()).add(m);
        }
        List<List<Integer>> groups = new ArrayList<>(bySurface.values());
        int[] owner = new int[groups.size()];
        for (int x = 0; x < owner.length; x++) {
            owner[x] = x;
            for (int y = 0; y < x; y++) {
                if (sameThing(reading, groups.get(x), groups.get(y), alias) >= least) {
                    int old = owner[x];
                    for (int o = 0; o <= x; o++) {
                        owner[o] = owner[o] == old ? owner[y] : owner[o];
                    }
                }
            }
        }
        Map<Integer, List<Integer>> joined = new LinkedHashMap<>();
        for (int g = 0; g < owner.length; g++) {
            joined.computeIfAbsent(owner[g], k -> new ArrayList<>()).addAll(groups.get(g));
        }
        return joined.values().stream()
                .map(m -> new Cluster(m.stream().sorted().toList(), type(reading, m, types)))
                .toList();
    }

    /** What the spellings of one name have in common: its normal form, or itself when nothing is left of it. */
    static String key(String surface) {
        String normal = Names.normal(surface);
        return normal.isEmpty() ? surface : normal;
    }

    private static double sameThing(Reading reading, List<Integer> some, List<Integer> others, int alias) {
        double sum = 0;
        for (int i : some) {
            for (int j : others) {
                sum += reading.link(i, j, alias) + reading.link(j, i, alias);
            }
        }
        return Logistic.of(sum / (2.0 * some.size() * others.size()));
    }

    private static int type(Reading reading, List<Integer> markers, int types) {
        double[] mass = new double[types];
        for (int m : markers) {
            for (int t = 0; t < types; t++) {
                mass[t] += reading.markers().get(m).probabilities().get(t);
            }
        }
        int best = 0;
        for (int t = 1; t < types; t++) {
            best = mass[t] > mass[best] ? t : best;
        }
        return best;
    }
}
