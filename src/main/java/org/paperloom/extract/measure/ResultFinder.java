package org.paperloom.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperloom.extract.learn.LinearChain;
import org.paperloom.extract.relate.NoveltyFinder;
import org.paperloom.extract.relate.Pairs;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Place;
import org.paperloom.model.Result;
import org.paperloom.model.ResultKind;

/** Tells which numbers of a text are results, and of what. */
public final class ResultFinder {
    /** The labels of the model that judges a number by itself: none, then the kinds. */
    public static final List<String> KINDS = List.of("none", "absolute", "delta", "ratio");

    /** The labels of the model that judges a number and an entity. */
    public static final List<String> ROLES = List.of("none", "entity", "metric", "dataset", "baseline");

    /** From this probability of any kind on, a number is a result: more likely than not. */
    private static final double THRESHOLD = 0.5;

    /** Whoever is likeliest achieves a result, even when unlikely; the other parts may be missing. */
    private static final double[] ROLE_THRESHOLDS = {1, 0.02, 0.35, 0.35, 0.35};

    private final LinearChain kinds;
    private final LinearChain roles;
    private final FigureFeatures features;

    public ResultFinder(LinearChain kinds, LinearChain roles, FigureFeatures features) {
        this.kinds = kinds;
        this.roles = roles;
        this.features = features;
    }

    /** The entities that may play a part in a figure: those of its sentence, and the paper's own. */
    public static List<Candidate> candidates(Annotation annotation, Figure figure, double[] novelty) {
        List<Candidate> candidates = new ArrayList<>();
        for (Place place : FigureFeatures.nearest(annotation, figure)) {
            candidates.add(new Candidate(place, false));
        }
        NoveltyFinder.main(novelty)
                .filter(main -> candidates.stream().noneMatch(c -> c.place().entity() == main))
                .map(main -> Pairs.anaphor(annotation, main, figure.sentence())
                        .orElse(new Place(main, figure.sentence(), 0, 0)))
                .ifPresent(place -> candidates.add(new Candidate(place, true)));
        return candidates;
    }

    /** The results in text order. */
    public List<Result> find(Annotation annotation, double[] novelty) {
        List<Result> results = new ArrayList<>();
        for (List<Figure> siblings : Figures.bySentence(annotation.document())) {
            for (Figure figure : siblings) {
                double[] kind = kinds.classify(features.ofKind(annotation, figure, siblings));
                if (1 - kind[0] >= THRESHOLD) {
                    result(annotation, figure, siblings, novelty, kind).ifPresent(results::add);
                }
            }
        }
        return results;
    }

    private Optional<Result> result(
            Annotation annotation, Figure figure, List<Figure> siblings, double[] novelty, double[] kind) {
        double[] best = ROLE_THRESHOLDS.clone();
        int[] who = {-1, -1, -1, -1, -1};
        for (Candidate candidate : candidates(annotation, figure, novelty)) {
            int entity = candidate.place().entity();
            double[] role = roles.classify(features.ofRole(annotation, figure, siblings, candidate, novelty[entity]));
            for (int r = 1; r < role.length; r++) {
                if (role[r] > best[r]) {
                    best[r] = role[r];
                    who[r] = entity;
                }
            }
        }
        if (who[1] < 0) {
            return Optional.empty();
        }
        int likeliest = kind[1] >= kind[2] && kind[1] >= kind[3] ? 1 : kind[2] >= kind[3] ? 2 : 3;
        return Optional.of(new Result(
                annotation.entities().get(who[1]).id(),
                other(annotation, who, 2),
                figure.text(),
                other(annotation, who, 3),
                other(annotation, who, 4),
                ResultKind.valueOf(KINDS.get(likeliest)),
                figure.sentence(),
                (1 - kind[0]) * best[1]));
    }

    private static Optional<String> other(Annotation annotation, int[] who, int role) {
        return who[role] < 0 || who[role] == who[1]
                ? Optional.empty()
                : Optional.of(annotation.entities().get(who[role]).id());
    }
}
