package org.paperloom.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.paperloom.rdf.RdfMapper;
import org.paperloom.rdf.Vocabulary;

/**
 * A replacement in terms of quads.
 *
 * @param graphs those that give way, the new one's included
 * @param quads what stands there afterwards
 */
record GraphChange(Set<Node> graphs, Set<Quad> quads) {

    static GraphChange of(Replacement replacement) {
        Set<Node> graphs = new LinkedHashSet<>();
        replacement.old().forEach(id -> graphs.add(RdfMapper.paperIri(id)));
        graphs.add(RdfMapper.paperIri(replacement.statements().paper().id()));
        Set<Quad> quads = new LinkedHashSet<>();
        RdfMapper.quads(replacement.statements(), replacement.run(), quads::add);
        return new GraphChange(graphs, quads);
    }

    /** Makes the changes in their order and brings the concepts graph up to date; the caller is in a transaction. */
    static void applyAll(List<GraphChange> changes, Database store) {
        Set<Node> touched = new HashSet<>();
        for (GraphChange change : changes) {
            List<Quad> before = new ArrayList<>();
            change.graphs().forEach(graph -> store.base()
                    .find(graph, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(before::add));
            exchange(before, change.quads(), store);
            before.forEach(quad -> addConcept(quad, touched));
            change.quads().forEach(quad -> addConcept(quad, touched));
        }
        for (Node concept : touched) {
            List<Quad> before = Iter.toList(store.base().find(Vocabulary.CONCEPTS, concept, Node.ANY, Node.ANY));
            exchange(before, new LinkedHashSet<>(ConceptLabels.of(concept, store.base())), store);
        }
    }

    /** Writes the difference only: what stays as it was costs nothing in TDB2 and in the text index. */
    private static void exchange(List<Quad> before, Set<Quad> after, Database store) {
        Set<Quad> kept = new HashSet<>();
        for (Quad quad : before) {
            if (after.contains(quad)) {
                kept.add(quad);
            } else {
                store.delete(quad);
            }
        }
        after.stream().filter(quad -> !kept.contains(quad)).forEach(store::add);
    }

    private static void addConcept(Quad quad, Set<Node> concepts) {
        if (quad.getPredicate().equals(RDF.Nodes.type) && quad.getObject().equals(Vocabulary.Concept)) {
            concepts.add(quad.getSubject());
        }
    }
}
