package org.paperloom.export.graph;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.paperloom.rdf.Vocabulary;

/**
 * A store as nodes and relationships, read in two passes: all nodes, then all relationships. Within a table they come
 * sorted by what tells them apart; the same store gives the same sequence. All reading happens in the caller's transaction
 * and thread.
 */
public final class PropertyGraph {
    private static final int DIGITS_OF_YEAR = 4;

    private final DatasetGraph graph;
    private final boolean claims;
    private final PassListener listener;
    private final String[] concepts;
    private final String[] papers;
    private long nodes;
    private long relationships;

    private PropertyGraph(DatasetGraph graph, boolean claims, PassListener listener) {
        this.graph = graph;
        this.claims = claims;
        this.listener = listener;
        this.concepts = sorted(graph.find(Vocabulary.CONCEPTS, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY));
        this.papers = sorted(graph.find(Node.ANY, Node.ANY, RDF.Nodes.type, Vocabulary.Paper));
    }

    /**
     * The graph of a store; the caller is in a transaction.
     *
     * @param claims whether single claims are nodes too
     * @param listener told after each concept and each paper of a pass
     */
    public static PropertyGraph of(Dataset dataset, boolean claims, PassListener listener) {
        return new PropertyGraph(dataset.asDatasetGraph(), claims, listener);
    }

    /** The tables that nodes may come from. */
    public List<NodeTable> nodeTables() {
        return Stream.of(Schema.CONCEPTS, Schema.PAPERS, Schema.RESULTS, Schema.CLAIMS)
                .filter(table -> claims || !table.equals(Schema.CLAIMS))
                .toList();
    }

    /** The tables that relationships may come from. */
    public List<RelationshipTable> relationshipTables() {
        return Stream.of(
                        Schema.FACTS,
                        Schema.PAPER_CONCEPTS,
                        Schema.RESULT_CONCEPTS,
                        Schema.RESULT_PAPERS,
                        Schema.CLAIM_CONCEPTS,
                        Schema.CLAIM_PAPERS)
                .filter(table -> claims || !table.from().equals(Schema.CLAIMS))
                .toList();
    }

    /** How many "nodes" and "relationships" the last pass of each has given. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("nodes", nodes);
        counts.put("relationships", relationships);
        return counts;
    }

    /** The first pass: concepts, then each paper with its results and claims. */
    public void nodes(Sink<GraphNode> sink) throws IOException {
        listener.begin("nodes", (long) concepts.length + papers.length);
        nodes = 0;
        Sink<GraphNode> to = node -> {
            nodes++;
            sink.accept(node);
        };
        for (String concept : concepts) {
            to.accept(ConceptReader.read(graph, concept));
            listener.step();
        }
        for (String paper : papers) {
            new PaperReader(graph, paper).nodes(claims, to);
            listener.step();
        }
    }

    /** The second pass: each concept's facts, then each paper's relationships; both ends are nodes of the first pass. */
    public void relationships(Sink<GraphRelationship> sink) throws IOException {
        listener.begin("relationships", (long) concepts.length + papers.length);
        relationships = 0;
        Sink<GraphRelationship> to = relationship -> {
            relationships++;
            sink.accept(relationship);
        };
        FactReader facts = new FactReader(graph, years());
        for (String concept : concepts) {
            facts.read(concept, to);
            listener.step();
        }
        for (String paper : papers) {
            new PaperReader(graph, paper).relationships(claims, to);
            listener.step();
        }
    }

    /** The years of papers, where one is known: a date without one begins with a hyphen. */
    private Map<String, Long> years() {
        Map<String, Long> years = new HashMap<>();
        graph.find(Node.ANY, Node.ANY, DCTerms.issued.asNode(), Node.ANY).forEachRemaining(quad -> {
            String date = quad.getObject().getLiteralLexicalForm();
            if (!date.startsWith("-")) {
                years.put(quad.getSubject().getURI(), Long.valueOf(date.substring(0, DIGITS_OF_YEAR)));
            }
        });
        return years;
    }

    private static String[] sorted(Iterator<Quad> quads) {
        String[] iris =
                Iter.toList(Iter.map(quads, quad -> quad.getSubject().getURI())).toArray(String[]::new);
        Arrays.sort(iris);
        return iris;
    }
}
