package org.paperloom.export.graph;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.paperloom.rdf.RdfMapper;
import org.paperloom.rdf.Vocabulary;

/** Reads one concept from the graph of labels; its type is told by its IRI, as every paper repeats its class. */
final class ConceptReader {
    private ConceptReader() {}

    static GraphNode read(DatasetGraph graph, String iri) {
        Node node = NodeFactory.createURI(iri);
        Description concept = Description.of(graph, Vocabulary.CONCEPTS, node);
        List<String> labels = Stream.concat(
                        Stream.of(Schema.CONCEPTS.label()), RdfMapper.conceptType(node).map(Enum::name).stream())
                .toList();
        return new GraphNode(
                Schema.CONCEPTS,
                labels,
                new Properties(Schema.CONCEPTS.properties())
                        .put(NodeTable.URI, iri)
                        .put("name", concept.text(SKOS.prefLabel.asNode()))
                        .put("aliases", concept.texts(SKOS.altLabel.asNode()))
                        .put("paperCount", concept.integer(Vocabulary.paperCount))
                        .done());
    }
}
