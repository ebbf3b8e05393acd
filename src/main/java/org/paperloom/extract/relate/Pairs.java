package org.paperloom.extract.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Place;
import org.paperloom.extract.text.Token;
import org.paperloom.model.EntityType;
import org.paperloom.model.RelationType;

/** The pairs of entities that a sentence may relate, among them the paper's own contribution where it is only implied. */
public final class Pairs {
    /** Words by which a paper speaks of its contribution without its name. */
    private static final Set<String> ANAPHORS =
            Set.of("we", "our", "it", "its", "this", "these", "the", "ours", "results", "experiments", "evaluations");

    private static final Set<String> CARRIERS = Set.of(
            "method",
            "approach",
            "framework",
            "model",
            "system",
            "algorithm",
            "technique",
            "benchmark",
            "dataset",
            "pipeline",
            "architecture",
            "strategy",
            "paradigm",
            "results",
            "experiments",
            "evaluation",
            "evaluations",
            "work",
            "paper",
            "study",
            "tool",
            "toolkit",
            "agent",
            "models",
            "methods",
            "mechanism",
            "solution",
            "design");

    /** Of a sentence that names more, the first ones are paired: the pairs grow with the square. */
    private static final int MOST_ENTITIES = 40;

    private Pairs() {}

    /**
     * All ordered pairs that some relation allows.
     *
     * @param main index of the entity that the paper's anaphora mean, or empty when it introduces nothing
     */
    public static List<Pair> of(Annotation annotation, Optional<Integer> main) {
        List<Pair> pairs = new ArrayList<>();
        for (int s = 0; s < annotation.places().size(); s++) {
            Map<Integer, List<Place>> byEntity = byEntity(annotation.places().get(s));
            for (List<Place> heads : byEntity.values()) {
                for (List<Place> tails : byEntity.values()) {
                    nearest(heads, tails).ifPresent(pair -> add(annotation, pair, pairs));
                }
            }
            int sentence = s;
            main.flatMap(m -> anaphor(annotation, m, sentence)).ifPresent(own -> {
                for (List<Place> others : byEntity.values()) {
                    Place other = others.get(0);
                    add(annotation, new Pair(own, other, true, false), pairs);
                    add(annotation, new Pair(other, own, false, true), pairs);
                }
            });
        }
        return pairs;
    }

    /** Where "our method" or "it" stands for the main entity, in a sentence that does not name it. */
    public static Optional<Place> anaphor(Annotation annotation, int main, int sentence) {
        if (sentence == 0 || annotation.places().get(sentence).stream().anyMatch(p -> p.entity() == main)) {
            return Optional.empty();
        }
        List<Token> tokens = annotation.tokens(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            if (!ANAPHORS.contains(word)) {
                continue;
            }
            for (int j = i + 1; j < Math.min(tokens.size(), i + 4); j++) {
                if (CARRIERS.contains(tokens.get(j).lower())) {
                    return Optional.of(new Place(main, sentence, i, j));
                }
            }
            if (!word.equals("the") && !word.equals("this") && !word.equals("these")) {
                return Optional.of(new Place(main, sentence, i, i));
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, List<Place>> byEntity(List<Place> places) {
        Map<Integer, List<Place>> byEntity = new LinkedHashMap<>();
        for (Place place : places) {
            if (byEntity.containsKey(place.entity()) || byEntity.size() < MOST_ENTITIES) {
                byEntity.computeIfAbsent(place.entity(), e -> new ArrayList<>()).add(place);
            }
        }
        return byEntity;
    }

    /** The two places that stand nearest to each other; empty for one entity with itself. Places are in text order. */
    private static Optional<Pair> nearest(List<Place> heads, List<Place> tails) {
        if (heads.get(0).entity() == tails.get(0).entity()) {
            return Optional.empty();
        }
        Pair best = new Pair(heads.get(0), tails.get(0), false, false);
        int h = 0;
        int t = 0;
        while (h < heads.size() && t < tails.size()) {
            Pair pair = new Pair(heads.get(h), tails.get(t), false, false);
            best = pair.distance() < best.distance() ? pair : best;
            if (heads.get(h).first() < tails.get(t).first()) {
                h++;
            } else {
                t++;
            }
        }
        return Optional.of(best);
    }

    private static void add(Annotation annotation, Pair pair, List<Pair> pairs) {
        EntityType head = annotation.entities().get(pair.head().entity()).type();
        EntityType tail = annotation.entities().get(pair.tail().entity()).type();
        for (RelationType relation : RelationType.values()) {
            if (relation.allows(head, tail)) {
                pairs.add(pair);
                return;
            }
        }
    }
}
