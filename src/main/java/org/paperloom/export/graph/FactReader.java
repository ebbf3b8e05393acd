package org.paperloom.export.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.paperloom.model.RelationType;
import org.paperloom.model.Status;
import org.paperloom.rdf.Vocabulary;

/** Reads the facts of one concept at a time. */
final class FactReader {
    private static final Map<Node, RelationType> RELATIONS = relations();
    private static final Node ASSERTED = Vocabulary.status(Status.asserted);

    private final DatasetGraph graph;
    private final Map<String, Long> years;

    /** A reader that knows the years of papers by their IRI. */
    FactReader(DatasetGraph graph, Map<String, Long> years) {
        this.graph = graph;
        this.years = years;
    }

    private record Key(RelationType relation, String object) {}

    /** Hands over the facts of which the concept is the subject, by relation, then object. */
    void read(String concept, Sink<GraphRelationship> to) throws IOException {
        Map<Key, List<Saying>> facts =
                new TreeMap<>(Comparator.comparing(Key::relation).thenComparing(Key::object));
        Iterator<Quad> claims = graph.find(Node.ANY, Node.ANY, RDF.Nodes.subject, NodeFactory.createURI(concept));
        while (claims.hasNext()) {
            Quad quad = claims.next();
            Description claim = Description.of(graph, quad.getGraph(), quad.getSubject());
            key(claim).ifPresent(key -> facts.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(saying(quad.getGraph().getURI(), claim)));
        }
        for (Map.Entry<Key, List<Saying>> fact : facts.entrySet()) {
            String type = Schema.type(fact.getKey().relation());
            to.accept(new GraphRelationship(
                    Schema.FACTS, type, concept, fact.getKey().object(), Facts.of(fact.getValue())));
        }
    }

    /** What the claim asserts; nothing when it asserts nothing. */
    private static Optional<Key> key(Description claim) {
        Optional<RelationType> relation = claim.one(RDF.Nodes.predicate).map(RELATIONS::get);
        Optional<Node> object = claim.one(RDF.Nodes.object);
        return relation.isPresent()
                        && object.isPresent()
                        && claim.all(Vocabulary.status).contains(ASSERTED)
                ? Optional.of(new Key(relation.get(), object.get().getURI()))
                : Optional.empty();
    }

    private Saying saying(String paper, Description claim) {
        return new Saying(
                claim.thing().getURI(),
                paper,
                Optional.ofNullable(years.get(paper)),
                claim.number(Vocabulary.confidence).orElse(0.0),
                claim.text(Vocabulary.evidence).orElse(""));
    }

    private static Map<Node, RelationType> relations() {
        Map<Node, RelationType> relations = new HashMap<>();
        Stream.of(RelationType.values()).forEach(type -> relations.put(Vocabulary.relation(type), type));
        return relations;
    }
}
