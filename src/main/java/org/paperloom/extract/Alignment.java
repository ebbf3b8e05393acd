package org.paperloom.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paperloom.extract.text.Names;
import org.paperloom.model.Entity;

/** Which found entity is which of the annotators': by equal names first, then by shared head and words. */
final class Alignment {
    /** The share of words that two names must have in common, when their last word is the same. */
    private static final double SHARED = 0.4;

    private record Link(double score, int found, String id) {}

    private final Map<Integer, String> ids = new HashMap<>();

    Alignment(List<Entity> found, List<Entity> right) {
        List<Link> links = new ArrayList<>();
        for (int f = 0; f < found.size(); f++) {
            for (Entity entity : right) {
                double likeness = likeness(names(found.get(f)), names(entity));
                if (likeness > 0) {
                    double bonus = found.get(f).type() == entity.type() ? 0.5 : 0;
                    links.add(new Link(likeness + bonus, f, entity.id()));
                }
            }
        }
        links.sort(Comparator.comparingDouble(Link::score).reversed());
        Set<String> taken = new HashSet<>();
        for (Link link : links) {
            if (!ids.containsKey(link.found()) && taken.add(link.id())) {
                ids.put(link.found(), link.id());
            }
        }
    }

    /** Id of the annotators' entity that a found one is; empty when it is none. */
    Optional<String> id(int found) {
        return Optional.ofNullable(ids.get(found));
    }

    private static Set<String> names(Entity entity) {
        return entity.surfaces().stream().map(Names::normal).collect(Collectors.toSet());
    }

    private static double likeness(Set<String> some, Set<String> others) {
        if (some.stream().anyMatch(others::contains)) {
            return 2;
        }
        double best = 0;
        for (String one : some) {
            for (String other : others) {
                List<String> a = Arrays.asList(one.split(" "));
                List<String> b = Arrays.asList(other.split(" "));
                if (a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
                    Set<String> all = new HashSet<>(a);
                    all.addAll(b);
                    double shared = a.stream().distinct().filter(b::contains).count() / (double) all.size();
                    best = Math.max(best, shared >= SHARED ? shared : 0);
                }
            }
        }
        return best;
    }
}
