package org.paperloom.export.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.paperloom.rdf.Vocabulary;

/**
 * All that one graph says of one thing.
 *
 * @param thing its IRI
 * @param values by property, in no order
 */
record Description(Node thing, Map<Node, List<Node>> values) {

    static Description of(DatasetGraph graph, Node where, Node thing) {
        Map<Node, List<Node>> values = new HashMap<>();
        Iterator<Quad> quads = graph.find(where, thing, Node.ANY, Node.ANY);
        quads.forEachRemaining(quad -> values.computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
                .add(quad.getObject()));
        return new Description(thing, values);
    }

    List<Node> all(Node property) {
        return values.getOrDefault(property, List.of());
    }

    Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    /** The literals of a property, sorted. */
    List<String> texts(Node property) {
        return all(property).stream().map(Node::getLiteralLexicalForm).sorted().toList();
    }

    /** The things of a property, sorted. */
    List<String> iris(Node property) {
        return all(property).stream().map(Node::getURI).sorted().toList();
    }

    Optional<String> text(Node property) {
        return one(property).map(Node::getLiteralLexicalForm);
    }

    Optional<Long> integer(Node property) {
        return text(property).map(Long::valueOf);
    }

    Optional<Double> number(Node property) {
        return text(property).map(Double::valueOf);
    }

    /** The name of a term of the ontology, such as the status {@code hedged}. */
    Optional<String> term(Node property) {
        return one(property).map(term -> term.getURI().replace(Vocabulary.NS, ""));
    }
}
