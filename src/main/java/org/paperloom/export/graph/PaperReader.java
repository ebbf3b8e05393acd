package org.paperloom.export.graph;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.paperloom.model.Paper;
import org.paperloom.rdf.RdfMapper;
import org.paperloom.rdf.Vocabulary;

/** Reads one paper, and what it says, from its graph. */
final class PaperReader {
    private static final Map<String, Node> PROPERTIES = Map.of(
            "INTRODUCES", Vocabulary.introduces,
            "MENTIONS", Vocabulary.mentions,
            "ACHIEVED_BY", Vocabulary.achievedBy,
            "METRIC", Vocabulary.metric,
            "ON_DATASET", Vocabulary.onDataset,
            "BASELINE", Vocabulary.baseline,
            "SUBJECT", RDF.Nodes.subject,
            "OBJECT", RDF.Nodes.object,
            "STATED_IN", Vocabulary.statedIn);

    private final DatasetGraph graph;
    private final String iri;
    private final Node paper;

    PaperReader(DatasetGraph graph, String iri) {
        this.graph = graph;
        this.iri = iri;
        this.paper = NodeFactory.createURI(iri);
    }

    /** The paper, its results, and its claims if wanted. */
    void nodes(boolean claims, Sink<GraphNode> to) throws IOException {
        to.accept(paperNode(RdfMapper.paper(graph.getGraph(paper), paper)));
        for (Description result : said(Vocabulary.Result)) {
            to.accept(node(
                    Schema.RESULTS,
                    said(result, Schema.RESULTS)
                            .put("value", result.text(Vocabulary.value))
                            .put("number", result.number(Vocabulary.number))
                            .put("unit", result.text(Vocabulary.unit))
                            .put("kind", result.term(Vocabulary.kind))));
        }
        for (Description claim : claims ? said(Vocabulary.Claim) : List.<Description>of()) {
            to.accept(node(
                    Schema.CLAIMS,
                    said(claim, Schema.CLAIMS)
                            .put("predicate", claim.term(RDF.Nodes.predicate))
                            .put("status", claim.term(Vocabulary.status))));
        }
    }

    /** From the paper and from what it says to concepts, and from what it says to the paper. */
    void relationships(boolean claims, Sink<GraphRelationship> to) throws IOException {
        links(Description.of(graph, paper, paper), Schema.PAPER_CONCEPTS, to);
        for (Description result : said(Vocabulary.Result)) {
            links(result, Schema.RESULT_CONCEPTS, to);
            links(result, Schema.RESULT_PAPERS, to);
        }
        for (Description claim : claims ? said(Vocabulary.Claim) : List.<Description>of()) {
            links(claim, Schema.CLAIM_CONCEPTS, to);
            links(claim, Schema.CLAIM_PAPERS, to);
        }
    }

    private GraphNode paperNode(Paper said) {
        String published = said.published().toString();
        return node(
                Schema.PAPERS,
                new Properties(Schema.PAPERS.properties())
                        .put(NodeTable.URI, iri)
                        .put("title", said.title())
                        .put("abstract", String.join("\n", said.abstractSentences()))
                        .put(
                                "authors",
                                said.authors().stream()
                                        .filter(a -> !a.isEmpty())
                                        .toList())
                        .put("published", said.published().isUnknown() ? Optional.empty() : Optional.of(published))
                        .put("year", Optional.of((long) said.published().year()).filter(y -> y > 0))
                        .put("keys", List.copyOf(said.keys()))
                        .put("categories", List.copyOf(said.categories()))
                        .put("identifier", said.record()));
    }

    private static Properties said(Description statement, NodeTable table) {
        return new Properties(table.properties())
                .put(NodeTable.URI, statement.thing().getURI())
                .put("confidence", statement.number(Vocabulary.confidence))
                .put("evidence", statement.text(Vocabulary.evidence))
                .put("sentence", statement.integer(Vocabulary.sentence))
                .put("begin", statement.integer(Vocabulary.begin))
                .put("end", statement.integer(Vocabulary.end));
    }

    private static GraphNode node(NodeTable table, Properties properties) {
        return new GraphNode(table, List.of(table.label()), properties.done());
    }

    private static void links(Description from, RelationshipTable table, Sink<GraphRelationship> to)
            throws IOException {
        for (String type : table.types()) {
            for (String end : from.iris(Objects.requireNonNull(PROPERTIES.get(type), type))) {
                to.accept(new GraphRelationship(table, type, from.thing().getURI(), end, Map.of()));
            }
        }
    }

    /** The results or claims of the paper, by IRI. */
    private List<Description> said(Node what) {
        return Iter.toList(Iter.map(graph.find(paper, Node.ANY, RDF.Nodes.type, what), Quad::getSubject)).stream()
                .sorted(Comparator.comparing(Node::getURI))
                .map(node -> Description.of(graph, paper, node))
                .toList();
    }
}
