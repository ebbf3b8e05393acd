package org.paperloom.gold;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paperloom.gold.ScoredDocument.ScoredEntity;
import org.paperloom.gold.ScoredDocument.ScoredResult;
import org.paperloom.model.EntityType;

/**
 * One document's prediction against its gold.
 *
 * <ul>
 *   <li>entity: same type and one mention in common after normalisation, one to one; -untyped: without the type; -lenient:
 *       same type, and mentions that share head word and two fifths of their words.
 *   <li>relation: head, type and tail, entities mapped leniently whatever their type; pair: head and tail in either
 *       direction, whatever the type.
 *   <li>introduces: the introduced entities, mapped as for relation.
 *   <li>result: value and entity; -full: also metric, dataset and kind.
 * </ul>
 */
final class DocumentScore {
    /** Takes a figure of this document. */
    @FunctionalInterface
    interface Sink {
        void add(String figure, int found, int predicted, int gold);
    }

    private record Reported(String value, String entity, String metric, String dataset, Optional<String> kind) {}

    private final ScoredDocument gold;
    private final ScoredDocument predicted;
    private final Map<Integer, Integer> strict;
    private final Map<String, String> goldNodes = new HashMap<>();
    private final Map<String, String> predictedNodes = new HashMap<>();

    DocumentScore(ScoredDocument gold, ScoredDocument predicted) {
        this.gold = gold;
        this.predicted = predicted;
        strict = match((g, p) -> sameType(g, p) && shareKey(g, p) ? 1 : 0);
        Map<Integer, Integer> free = match((g, p) -> {
            double near = nearness(g, p);
            return near + (near > 0 && sameType(g, p) ? 0.5 : 0);
        });
        for (int g = 0; g < gold.entities().size(); g++) {
            goldNodes.put(gold.entities().get(g).id(), Integer.toString(g));
        }
        for (int p = 0; p < predicted.entities().size(); p++) {
            Integer mapped = free.get(p);
            predictedNodes.put(predicted.entities().get(p).id(), mapped == null ? "unmapped " + p : mapped.toString());
        }
    }

    void addTo(Sink sink) {
        entities(sink);
        relations(sink);
        Set<String> found = introduced(predicted, predictedNodes);
        Set<String> real = introduced(gold, goldNodes);
        sink.add("introduces", common(found, real), found.size(), real.size());
        results(sink, "result", false);
        results(sink, "result-full", true);
    }

    /** The document's id, and under it the entities that strict matching misses and those that it finds extra. */
    String errors() {
        Set<Integer> met = new HashSet<>(strict.values());
        return gold.id() + "\n  missed: " + listed(gold, j -> !met.contains(j)) + "\n  extra:  "
                + listed(predicted, j -> !strict.containsKey(j));
    }

    private static String listed(ScoredDocument document, Predicate<Integer> wanted) {
        return IntStream.range(0, document.entities().size())
                .filter(wanted::test)
                .mapToObj(j -> document.entities().get(j))
                .map(e -> e.type() + ":" + e.name())
                .collect(Collectors.joining("; "));
    }

    private void entities(Sink sink) {
        int all = predicted.entities().size();
        int real = gold.entities().size();
        sink.add("entity", strict.size(), all, real);
        sink.add("entity-untyped", match((g, p) -> shareKey(g, p) ? 1 : 0).size(), all, real);
        sink.add(
                "entity-lenient",
                match((g, p) -> sameType(g, p) ? nearness(g, p) : 0).size(),
                all,
                real);
        for (EntityType type : EntityType.values()) {
            Predicate<ScoredEntity> ofType = e -> e.type().equals(type.name());
            sink.add(
                    "entity/" + type,
                    count(strict.keySet(), p -> ofType.test(predicted.entities().get(p))),
                    count(predicted.entities(), ofType),
                    count(gold.entities(), ofType));
        }
    }

    private void relations(Sink sink) {
        Set<Triple> real = Triple.all(gold, goldNodes, true);
        Set<Triple> all = Triple.all(predicted, predictedNodes, true);
        sink.add("relation", common(all, real), all.size(), real.size());
        Set<String> types = Stream.concat(all.stream(), real.stream())
                .map(Triple::type)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String type : types) {
            Predicate<Triple> ofType = t -> t.type().equals(type);
            sink.add(
                    "relation/" + type,
                    count(all, ofType.and(real::contains)),
                    count(all, ofType),
                    count(real, ofType));
        }
        Set<Triple> realPairs = Triple.all(gold, goldNodes, false);
        Set<Triple> allPairs = Triple.all(predicted, predictedNodes, false);
        sink.add("pair", common(allPairs, realPairs), allPairs.size(), realPairs.size());
    }

    /** Each predicted relation's confidence, and whether the gold has the relation. */
    List<Judged> judged() {
        Set<Triple> real = Triple.all(gold, goldNodes, true);
        return predicted.relations().stream()
                .map(r -> new Judged(r.confidence(), real.contains(Triple.of(r, predictedNodes, true))))
                .toList();
    }

    private static Set<String> introduced(ScoredDocument document, Map<String, String> nodes) {
        return document.introduces().stream()
                .filter(nodes::containsKey)
                .map(nodes::get)
                .collect(Collectors.toSet());
    }

    private void results(Sink sink, String figure, boolean full) {
        Map<Reported, Long> real = reported(gold, goldNodes, full);
        Map<Reported, Long> all = reported(predicted, predictedNodes, full);
        long found = all.entrySet().stream()
                .mapToLong(e -> Math.min(e.getValue(), real.getOrDefault(e.getKey(), 0L)))
                .sum();
        sink.add(
                figure,
                Math.toIntExact(found),
                predicted.results().size(),
                gold.results().size());
    }

    private static Map<Reported, Long> reported(ScoredDocument document, Map<String, String> nodes, boolean full) {
        return document.results().stream()
                .map(r -> reported(r, nodes, full))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Reported reported(ScoredResult result, Map<String, String> nodes, boolean full) {
        String value = NameKey.ofValue(result.value());
        String entity = nodes.getOrDefault(result.entity(), "");
        return full
                ? new Reported(
                        value,
                        entity,
                        result.metric().map(nodes::get).orElse(""),
                        result.dataset().map(nodes::get).orElse(""),
                        result.kind())
                : new Reported(value, entity, "", "", Optional.empty());
    }

    private Map<Integer, Integer> match(Matching.Fit fit) {
        return Matching.match(gold.entities().size(), predicted.entities().size(), fit);
    }

    private boolean sameType(int g, int p) {
        return gold.entities().get(g).type().equals(predicted.entities().get(p).type());
    }

    private boolean shareKey(int g, int p) {
        Set<String> keys = predicted.entities().get(p).keys();
        return gold.entities().get(g).keys().stream().anyMatch(keys::contains);
    }

    private double nearness(int g, int p) {
        return NameKey.nearness(
                gold.entities().get(g).keys(), predicted.entities().get(p).keys());
    }

    private static <T> int common(Set<T> a, Set<T> b) {
        return count(a, b::contains);
    }

    private static <T> int count(Collection<T> items, Predicate<? super T> wanted) {
        return Math.toIntExact(items.stream().filter(wanted).count());
    }
}
