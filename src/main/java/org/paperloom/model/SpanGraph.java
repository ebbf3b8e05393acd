package org.paperloom.model;

import java.util.Set;

/**
 * Spans of a text with labels, and labelled links between them, each in its place: what benchmarks annotate. Labels are
 * the benchmark's own.
 *
 * @param spans in no order
 * @param links in no order; their ends are among the spans
 */
public record SpanGraph(Set<LabelledSpan> spans, Set<LabelledLink> links) {
    public SpanGraph {
        spans = Set.copyOf(spans);
        links = Set.copyOf(links);
    }

    /**
     * A stretch of text that has a label.
     *
     * @param sentence number of the sentence in its document, 0-based
     * @param span where in the sentence
     * @param label what it is
     */
    public record LabelledSpan(int sentence, Span span, String label) {
        public LabelledSpan {
            Checks.notNegative(sentence, "sentence");
            Checks.notBlank(label, "label");
        }
    }

    /**
     * A link from one span to another.
     *
     * @param head where it starts
     * @param label what it says
     * @param tail where it leads
     */
    public record LabelledLink(LabelledSpan head, String label, LabelledSpan tail) {
        public LabelledLink {
            Checks.notBlank(label, "label");
        }
    }
}
