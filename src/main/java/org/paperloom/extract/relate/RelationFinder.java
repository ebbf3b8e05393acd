package org.paperloom.extract.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paperloom.extract.learn.LinearChain;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Token;
import org.paperloom.model.Entity;
import org.paperloom.model.Relation;
import org.paperloom.model.RelationType;

/** Tells how the entities of a text relate, and whether the text asserts, hedges or denies it. */
public final class RelationFinder {
    /** Label of pairs without a relation. */
    public static final int NONE = 0;

    /** From this probability of any relation on, the likeliest is taken; F1 is flat from 0.10 to 0.16 in cross-validation. */
    private static final double THRESHOLD = 0.15;

    private static final RelationType[] TYPES = RelationType.values();

    private final LinearChain model;
    private final RelationFeatures features;

    public RelationFinder(LinearChain model, RelationFeatures features) {
        this.model = model;
        this.features = features;
    }

    /** The labels of its model: none, then the relations. */
    public static List<String> labels() {
        List<String> labels = new ArrayList<>(List.of("none"));
        for (RelationType type : TYPES) {
            labels.add(type.name());
        }
        return labels;
    }

    /** The relations, at most one for each two entities, each with the sentence that states it best. */
    public List<Relation> find(Annotation annotation, double[] novelty) {
        Map<List<Integer>, Candidate> candidates = candidates(annotation, novelty);
        List<Relation> relations = new ArrayList<>();
        candidates.forEach((ends, candidate) -> {
            Candidate reverse = candidates.get(List.of(ends.get(1), ends.get(0)));
            boolean weaker = reverse != null
                    && (reverse.any() > candidate.any()
                            || (reverse.any() == candidate.any() && ends.get(0) > ends.get(1)));
            if (candidate.any() >= THRESHOLD && !weaker) {
                relations.add(candidate.relation(annotation));
            }
        });
        return relations;
    }

    /**
     * The probabilities of the relations of ordered pairs of entities, in the order of {@link RelationType}; pairs that
     * are not listed have none.
     */
    public Map<List<Integer>, List<Double>> probabilities(Annotation annotation, double[] novelty) {
        Map<List<Integer>, List<Double>> probabilities = new HashMap<>();
        candidates(annotation, novelty)
                .forEach((ends, candidate) -> probabilities.put(
                        ends, Arrays.stream(candidate.best).boxed().toList()));
        return probabilities;
    }

    private Map<List<Integer>, Candidate> candidates(Annotation annotation, double[] novelty) {
        Map<List<Integer>, Candidate> candidates = new LinkedHashMap<>();
        for (Pair pair : Pairs.of(annotation, NoveltyFinder.main(novelty))) {
            double[] probabilities = model.classify(features.of(annotation, pair, novelty));
            candidates
                    .computeIfAbsent(List.of(pair.head().entity(), pair.tail().entity()), k -> new Candidate())
                    .add(annotation, pair, probabilities);
        }
        return candidates;
    }

    /** What the sentences together say of one ordered pair of entities. */
    private static final class Candidate {
        private final double[] best = new double[TYPES.length];
        private final Pair[] where = new Pair[TYPES.length];

        void add(Annotation annotation, Pair pair, double[] probabilities) {
            Entity head = annotation.entities().get(pair.head().entity());
            Entity tail = annotation.entities().get(pair.tail().entity());
            for (int t = 0; t < TYPES.length; t++) {
                if (TYPES[t].allows(head.type(), tail.type()) && probabilities[t + 1] > best[t]) {
                    best[t] = probabilities[t + 1];
                    where[t] = pair;
                }
            }
        }

        double any() {
            double sum = 0;
            for (double p : best) {
                sum += p;
            }
            return Math.min(1, sum);
        }

        Relation relation(Annotation annotation) {
            int type = 0;
            for (int t = 1; t < TYPES.length; t++) {
                type = best[t] > best[type] ? t : type;
            }
            Pair pair = where[type];
            int from = Math.min(pair.head().first(), pair.tail().first());
            int to = Math.max(pair.head().first(), pair.tail().first());
            return new Relation(
                    annotation.entities().get(pair.head().entity()).id(),
                    TYPES[type],
                    annotation.entities().get(pair.tail().entity()).id(),
                    pair.sentence(),
                    best[type],
                    Cues.status(
                            annotation.tokens(pair.sentence()).stream()
                                    .map(Token::text)
                                    .toList(),
                            from,
                            to));
        }
    }
}
