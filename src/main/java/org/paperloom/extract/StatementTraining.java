package org.paperloom.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paperloom.extract.learn.Example;
import org.paperloom.extract.learn.LinearChain;
import org.paperloom.extract.learn.LinearChainTrainer;
import org.paperloom.extract.measure.Candidate;
import org.paperloom.extract.measure.Figure;
import org.paperloom.extract.measure.FigureFeatures;
import org.paperloom.extract.measure.Figures;
import org.paperloom.extract.measure.ResultFinder;
import org.paperloom.extract.relate.Novelty;
import org.paperloom.extract.relate.NoveltyFinder;
import org.paperloom.extract.relate.Pair;
import org.paperloom.extract.relate.Pairs;
import org.paperloom.extract.relate.RelationFeatures;
import org.paperloom.extract.relate.RelationFinder;
import org.paperloom.extract.tag.EntityGrouper;
import org.paperloom.extract.tag.PhraseLexicon;
import org.paperloom.extract.tag.TaggedSpan;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.extract.words.WordClasses;
import org.paperloom.model.Entity;
import org.paperloom.model.Extraction;
import org.paperloom.model.Relation;
import org.paperloom.model.Result;
import org.paperloom.model.Status;

/** Trains the models that stand behind the tagger: what is introduced, relations, results. */
final class StatementTraining {
    private static final LinearChainTrainer NOVELTY = new LinearChainTrainer(0.05, 0.3, 1, 8, 2);
    private static final LinearChainTrainer RELATIONS = new LinearChainTrainer(0.05, 0.3, 1, 4, 2);
    private static final LinearChainTrainer RESULTS = new LinearChainTrainer(0.05, 0.3, 1, 8, 2);

    /**
     * A document with entities to learn from, found or right.
     *
     * @param fold which part of the data it belongs to
     */
    private record Sample(Extraction right, Annotation annotation, Alignment alignment, int fold) {}

    private final LinearChain novelty;
    private final LinearChain relations;
    private final LinearChain kinds;
    private final LinearChain roles;

    /**
     * @param found what a tagger found in each document that had not seen it
     */
    StatementTraining(
            TextAnalyzer analyzer,
            WordClasses classes,
            PhraseLexicon field,
            List<TrainingDocument> documents,
            List<List<TaggedSpan>> found,
            int folds) {
        List<Sample> samples = IntStream.range(0, documents.size())
                .parallel()
                .boxed()
                .flatMap(d -> samples(documents.get(d), found.get(d), d % folds))
                .toList();
        Novelty features = new Novelty(analyzer, classes, field);
        List<NoveltyFinder> others = IntStream.range(0, folds)
                .mapToObj(fold -> new NoveltyFinder(
                        novelty(samples.stream().filter(s -> s.fold() != fold).toList(), features), features))
                .toList();
        novelty = novelty(samples, features);
        List<double[]> introduced = samples.parallelStream()
                .map(s -> others.get(s.fold()).find(s.annotation()))
                .toList();
        RelationFeatures ofPairs = new RelationFeatures(analyzer, classes);
        relations = RELATIONS.train(
                RelationFinder.labels(),
                IntStream.range(0, samples.size())
                        .parallel()
                        .boxed()
                        .flatMap(i -> relations(samples.get(i), introduced.get(i), ofPairs).stream())
                        .toList());
        List<Example> ofKind = new ArrayList<>();
        List<Example> ofRole = new ArrayList<>();
        FigureFeatures ofFigures = new FigureFeatures(analyzer, classes);
        for (int i = 0; i < samples.size(); i++) {
            results(samples.get(i), introduced.get(i), ofFigures, ofKind, ofRole);
        }
        kinds = RESULTS.train(ResultFinder.KINDS, ofKind);
        roles = RESULTS.train(ResultFinder.ROLES, ofRole);
    }

    LinearChain novelty() {
        return novelty;
    }

    LinearChain relations() {
        return relations;
    }

    LinearChain kinds() {
        return kinds;
    }

    LinearChain roles() {
        return roles;
    }

    /** Each document stands twice: with the entities that a tagger found, and with the annotators' own. */
    private static Stream<Sample> samples(TrainingDocument document, List<TaggedSpan> found, int fold) {
        List<Entity> right = document.extraction().entities();
        return Stream.of(
                        Annotation.of(document.document(), EntityGrouper.group(document.document(), found)),
                        document.annotation())
                .map(a -> new Sample(document.extraction(), a, new Alignment(a.entities(), right), fold));
    }

    private static LinearChain novelty(List<Sample> samples, Novelty features) {
        List<Example> examples = samples.parallelStream()
                .flatMap(sample -> {
                    List<long[]> rows = features.of(sample.annotation());
                    return IntStream.range(0, rows.size()).mapToObj(e -> {
                        boolean yes = sample.alignment()
                                .id(e)
                                .filter(sample.right().introduces()::contains)
                                .isPresent();
                        return decision(rows.get(e), yes ? 1 : 0);
                    });
                })
                .toList();
        return NOVELTY.train(NoveltyFinder.LABELS, examples);
    }

    /** A pair that the annotators relate in another sentence is no example: they name one sentence of perhaps several. */
    private static List<Example> relations(Sample sample, double[] novelty, RelationFeatures features) {
        Map<List<String>, Relation> right = new HashMap<>();
        for (Relation relation : sample.right().relations()) {
            if (relation.status() != Status.asserted) {
                continue;
            }
            right.put(List.of(relation.head(), relation.tail()), relation);
            if (relation.type().isSymmetric()) {
                right.putIfAbsent(List.of(relation.tail(), relation.head()), relation);
            }
        }
        List<Example> examples = new ArrayList<>();
        for (Pair pair : Pairs.of(sample.annotation(), NoveltyFinder.main(novelty))) {
            Optional<Relation> relation = sample.alignment()
                    .id(pair.head().entity())
                    .flatMap(head -> sample.alignment()
                            .id(pair.tail().entity())
                            .flatMap(tail -> Optional.ofNullable(right.get(List.of(head, tail)))));
            if (relation.isEmpty() || relation.get().evidence() == pair.sentence()) {
                int label = relation.map(
                                r -> RelationFinder.labels().indexOf(r.type().name()))
                        .orElse(RelationFinder.NONE);
                examples.add(decision(features.of(sample.annotation(), pair, novelty), label));
            }
        }
        return examples;
    }

    private static void results(
            Sample sample, double[] novelty, FigureFeatures features, List<Example> kinds, List<Example> roles) {
        Annotation annotation = sample.annotation();
        for (List<Figure> siblings : Figures.bySentence(annotation.document())) {
            for (Figure figure : siblings) {
                Optional<Result> result = sample.right().results().stream()
                        .filter(r -> r.evidence() == figure.sentence()
                                && plain(r.value()).equals(plain(figure.text())))
                        .findFirst();
                int kind = result.map(r -> ResultFinder.KINDS.indexOf(r.kind().name()))
                        .orElse(0);
                kinds.add(decision(features.ofKind(annotation, figure, siblings), kind));
                for (Candidate candidate : ResultFinder.candidates(annotation, figure, novelty)) {
                    int entity = candidate.place().entity();
                    Optional<Integer> role = result.map(r ->
                            sample.alignment().id(entity).map(id -> role(r, id)).orElse(0));
                    role.ifPresent(label -> roles.add(decision(
                            features.ofRole(annotation, figure, siblings, candidate, novelty[entity]), label)));
                }
            }
        }
    }

    private static int role(Result result, String id) {
        if (result.entity().equals(id)) {
            return 1;
        }
        List<Optional<String>> others = List.of(result.metric(), result.dataset(), result.baseline());
        int place = others.indexOf(Optional.of(id));
        return place < 0 ? 0 : 2 + place;
    }

    private static Example decision(long[] features, int label) {
        return new Example(new long[][] {features}, new int[] {label});
    }

    private static String plain(String value) {
        return value.replaceAll("[\\\\$\\s]", "").replace("×", "x");
    }
}
