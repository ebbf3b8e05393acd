package org.paperloom.rdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.paperloom.model.Claim;
import org.paperloom.model.Concept;
import org.paperloom.model.Measurement;
import org.paperloom.model.Span;
import org.paperloom.model.Statements;
import org.paperloom.model.Status;

/** Writes one paper's graph. */
final class StatementWriter {
    private final Statements statements;
    private final QuadSink out;
    private final Node paper;

    StatementWriter(Statements statements, Consumer<Quad> to) {
        this.statements = statements;
        this.paper = Iris.paper(statements.paper().id());
        this.out = new QuadSink(paper, to);
    }

    void write(String run) {
        new PaperWriter(statements.paper(), paper, out).write(run);
        statements.concepts().forEach(this::concept);
        statements.introduces().stream()
                .sorted()
                .forEach(id -> out.add(paper, Vocabulary.introduces, Iris.concept(id)));
        claims();
        measurements();
    }

    private void concept(Concept concept) {
        Node node = Iris.concept(concept.id());
        out.add(paper, Vocabulary.mentions, node);
        out.add(node, RDF.Nodes.type, Vocabulary.Concept);
        out.add(node, RDF.Nodes.type, Vocabulary.type(concept.type()));
        out.add(node, Vocabulary.name, Literals.text(concept.label()));
        concept.aliases().forEach(alias -> out.add(node, Vocabulary.name, Literals.text(alias)));
    }

    /** The surest first, so that of two that differ in nothing else the surer stays. */
    private void claims() {
        Set<Node> seen = new HashSet<>();
        List<Claim> sorted = statements.claims().stream()
                .sorted(Comparator.comparingDouble(Claim::confidence)
                        .reversed()
                        .thenComparing(StatementWriter::content))
                .toList();
        Set<List<String>> plain = new HashSet<>();
        for (Claim claim : sorted) {
            Node node = Iris.said(paper, "claim", content(claim));
            if (seen.add(node)) {
                claim(node, claim);
            }
            if (claim.status() == Status.asserted
                    && plain.add(List.of(claim.subject(), claim.predicate().name(), claim.object()))) {
                out.add(
                        Iris.concept(claim.subject()),
                        Vocabulary.relation(claim.predicate()),
                        Iris.concept(claim.object()));
            }
        }
    }

    private void claim(Node node, Claim claim) {
        out.add(node, RDF.Nodes.type, Vocabulary.Claim);
        out.add(node, RDF.Nodes.subject, Iris.concept(claim.subject()));
        out.add(node, RDF.Nodes.predicate, Vocabulary.relation(claim.predicate()));
        out.add(node, RDF.Nodes.object, Iris.concept(claim.object()));
        out.add(node, Vocabulary.status, Vocabulary.status(claim.status()));
        evidence(node, claim.sentence(), claim.span(), claim.confidence());
    }

    private void measurements() {
        Set<Node> seen = new HashSet<>();
        statements.measurements().stream()
                .sorted(Comparator.comparingDouble(Measurement::confidence)
                        .reversed()
                        .thenComparing(StatementWriter::content))
                .forEach(m -> {
                    Node node = Iris.said(paper, "result", content(m));
                    if (seen.add(node)) {
                        measurement(node, m);
                    }
                });
    }

    private void measurement(Node node, Measurement m) {
        out.add(node, RDF.Nodes.type, Vocabulary.Result);
        out.add(node, Vocabulary.achievedBy, Iris.concept(m.achievedBy()));
        m.metric().ifPresent(id -> out.add(node, Vocabulary.metric, Iris.concept(id)));
        out.add(node, Vocabulary.value, Literals.text(m.value()));
        Quantity.of(m.value()).ifPresent(quantity -> {
            out.add(node, Vocabulary.number, Literals.decimal(quantity.number()));
            if (!quantity.unit().isEmpty()) {
                out.add(node, Vocabulary.unit, Literals.text(quantity.unit()));
            }
        });
        out.add(node, Vocabulary.kind, Vocabulary.kind(m.kind()));
        m.dataset().ifPresent(id -> out.add(node, Vocabulary.onDataset, Iris.concept(id)));
        m.baseline().ifPresent(id -> out.add(node, Vocabulary.baseline, Iris.concept(id)));
        evidence(node, m.sentence(), m.span(), m.confidence());
    }

    private void evidence(Node node, int sentence, Span span, double confidence) {
        String text = statements.paper().sentences().get(sentence);
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(span + " reaches behind sentence " + sentence + ": '" + text + "'");
        }
        out.add(node, Vocabulary.statedIn, paper);
        out.add(node, Vocabulary.evidence, Literals.text(text));
        out.add(node, Vocabulary.sentence, Literals.integer(sentence));
        out.add(node, Vocabulary.begin, Literals.integer(span.start()));
        out.add(node, Vocabulary.end, Literals.integer(span.end()));
        out.add(node, Vocabulary.confidence, Literals.probability(confidence));
    }

    private static String content(Claim c) {
        return String.join(
                "\n", c.subject(), c.predicate().name(), c.object(), c.status().name(), at(c.sentence(), c.span()));
    }

    private static String content(Measurement m) {
        return String.join(
                "\n",
                m.achievedBy(),
                m.metric().orElse(""),
                m.value(),
                m.dataset().orElse(""),
                m.baseline().orElse(""),
                m.kind().name(),
                at(m.sentence(), m.span()));
    }

    private static String at(int sentence, Span span) {
        return sentence + ":" + span.start() + "-" + span.end();
    }
}
