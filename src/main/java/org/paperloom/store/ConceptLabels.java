package org.paperloom.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.paperloom.rdf.RdfMapper;
import org.paperloom.rdf.Vocabulary;

/** What the concepts graph says of a concept, told by the papers' graphs alone. */
final class ConceptLabels {
    /** Where the object stands in a quad of TDB2: graph, subject, predicate, object. */
    private static final int OBJECT = 3;

    private ConceptLabels() {}

    /**
     * The label, the other names and the number of papers; empty for a concept that no paper mentions.
     *
     * <p>The label is the name that most papers use; of several, the smallest text.
     */
    static List<Quad> of(Node concept, DatasetGraph graph) {
        NodeTupleTable quads =
                TDBInternal.getDatasetGraphTDB(graph).getQuadTable().getNodeTupleTable();
        long papers = Iter.count(quads.findAsNodeIds(Node.ANY, concept, RDF.Nodes.type, Vocabulary.Concept));
        // a popular name stands in thousands of graphs: ids are counted, and only different ones become nodes
        Map<NodeId, Integer> uses = new HashMap<>();
        quads.findAsNodeIds(Node.ANY, concept, Vocabulary.name, Node.ANY)
                .forEachRemaining(quad -> uses.merge(quad.get(OBJECT), 1, Integer::sum));
        Map<String, Integer> names = new TreeMap<>();
        uses.forEach((id, count) ->
                names.put(quads.getNodeTable().getNodeForNodeId(id).getLiteralLexicalForm(), count));
        if (papers == 0 || names.isEmpty()) {
            return List.of();
        }
        String label = names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        List<Quad> said = new ArrayList<>();
        said.add(quad(concept, Vocabulary.paperCount, RdfMapper.integer(papers)));
        for (String name : names.keySet()) {
            Node property = name.equals(label) ? SKOS.prefLabel.asNode() : SKOS.altLabel.asNode();
            said.add(quad(concept, property, RdfMapper.text(name)));
        }
        return said;
    }

    /**
     * The whole concepts graph in constant memory: TDB2 keeps the quads of one property and object sorted by subject, so
     * that a concept's quads come together. Would they not, a concept would come twice with the same quads.
     */
    static void all(DatasetGraph graph, Consumer<Quad> to) {
        Iterator<Quad> typed = graph.find(Node.ANY, Node.ANY, RDF.Nodes.type, Vocabulary.Concept);
        Iterator<Node> concepts = Iter.distinctAdjacent(Iter.map(typed, Quad::getSubject));
        concepts.forEachRemaining(concept -> of(concept, graph).forEach(to));
    }

    private static Quad quad(Node concept, Node property, Node value) {
        return Quad.create(Vocabulary.CONCEPTS, concept, property, value);
    }
}
