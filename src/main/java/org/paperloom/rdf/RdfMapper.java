package org.paperloom.rdf;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.paperloom.model.EntityType;
import org.paperloom.model.Paper;
import org.paperloom.model.Statements;

/** Between the records and the triples of a paper's graph. */
public final class RdfMapper {
    private RdfMapper() {}

    /** The IRI of a paper and of its graph, from {@code Paper#id()}. */
    public static Node paperIri(String id) {
        return Iris.paper(id);
    }

    /** The IRI of a concept, from {@code Concept#id()}. */
    public static Node conceptIri(String id) {
        return Iris.concept(id);
    }

    /** The type that a concept's IRI tells; nothing when it is no concept's. */
    public static Optional<EntityType> conceptType(Node concept) {
        return Iris.conceptType(concept);
    }

    /** The literal of a key, a name or another text; half surrogate pairs, which RDF has not, become U+FFFD. */
    public static Node text(String value) {
        return Literals.text(value);
    }

    /** The literal of a number of papers. */
    public static Node integer(long value) {
        return Literals.integer(value);
    }

    /**
     * Hands over every quad of the paper's graph: the same statements give the same quads in the same order.
     *
     * @param run the {@code Extractor} version that made the statements
     */
    public static void quads(Statements statements, String run, Consumer<Quad> to) {
        new StatementWriter(statements, to).write(run);
    }

    /**
     * The paper of a paper's graph, exactly as it went in.
     *
     * @throws IllegalArgumentException when the graph is not one that {@link #quads} made for that IRI
     */
    public static Paper paper(Graph graph, Node iri) {
        return PaperReader.read(graph, iri);
    }

    /** The {@code Extractor} version that a paper's graph was made by. */
    public static String run(Graph graph, Node iri) {
        return PaperReader.run(graph, iri);
    }
}
