package org.paperloom.rdf;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Hands on triples as quads of one graph. */
record QuadSink(Node graph, Consumer<Quad> to) {
    void add(Node subject, Node predicate, Node object) {
        to.accept(Quad.create(graph, subject, predicate, object));
    }
}
