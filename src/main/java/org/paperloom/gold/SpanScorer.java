package org.paperloom.gold;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.paperloom.model.SpanGraph;
import org.paperloom.model.SpanGraph.LabelledLink;
import org.paperloom.model.SpanGraph.LabelledSpan;

/**
 * Scores as the benchmarks' own papers do, micro-averaged: NER wants span and type, Rel wants the relation and both spans,
 * Rel+ also their types.
 */
public final class SpanScorer {
    private SpanScorer() {}

    /**
     * The figures NER, Rel and Rel+, and NER of each type.
     *
     * @param gold what is annotated, one a document
     * @param predicted what was found, in the same order
     */
    public static Scores score(Benchmark benchmark, List<SpanGraph> gold, List<SpanGraph> predicted) {
        NavigableMap<String, Figures> figures = new TreeMap<>();
        for (int d = 0; d < gold.size(); d++) {
            add(figures, "NER", gold.get(d).spans(), predicted.get(d).spans());
            add(figures, "Rel", links(benchmark, gold.get(d), false), links(benchmark, predicted.get(d), false));
            add(figures, "Rel+", links(benchmark, gold.get(d), true), links(benchmark, predicted.get(d), true));
            Set<String> labels = new HashSet<>();
            gold.get(d).spans().forEach(s -> labels.add(s.label()));
            predicted.get(d).spans().forEach(s -> labels.add(s.label()));
            for (String label : labels) {
                add(figures, "NER/" + label, labelled(gold.get(d), label), labelled(predicted.get(d), label));
            }
        }
        return new Scores(figures, List.of());
    }

    private static Set<LabelledSpan> labelled(SpanGraph graph, String label) {
        Set<LabelledSpan> spans = new HashSet<>(graph.spans());
        spans.removeIf(s -> !s.label().equals(label));
        return spans;
    }

    private static void add(NavigableMap<String, Figures> figures, String name, Set<?> gold, Set<?> predicted) {
        Set<Object> found = new HashSet<>(gold);
        found.retainAll(predicted);
        figures.merge(
                name,
                new Figures(found.size(), predicted.size(), gold.size()),
                (a, b) -> a.plus(b.found(), b.predicted(), b.gold()));
    }

    private static Set<LabelledLink> links(Benchmark benchmark, SpanGraph graph, boolean typed) {
        Set<LabelledLink> links = new HashSet<>();
        for (LabelledLink link : graph.links()) {
            LabelledSpan head = typed ? link.head() : untyped(link.head());
            LabelledSpan tail = typed ? link.tail() : untyped(link.tail());
            boolean turned = benchmark.isSymmetric(link.label()) && before(tail, head);
            links.add(new LabelledLink(turned ? tail : head, link.label(), turned ? head : tail));
        }
        return links;
    }

    private static LabelledSpan untyped(LabelledSpan span) {
        return new LabelledSpan(span.sentence(), span.span(), "any");
    }

    private static boolean before(LabelledSpan a, LabelledSpan b) {
        return a.sentence() != b.sentence()
                ? a.sentence() < b.sentence()
                : a.span().compareTo(b.span()) < 0;
    }
}
