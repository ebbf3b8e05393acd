package org.paperloom.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.paperloom.model.PageRef;
import org.paperloom.model.Paper;
import org.paperloom.model.PartialDate;

/** Reads back what {@link PaperWriter} wrote. */
final class PaperReader {
    private PaperReader() {}

    static Paper read(Graph graph, Node paper) {
        List<String> sentences = new ArrayList<>();
        sentences.add(one(graph, paper, DCTerms.title.asNode()).getLiteralLexicalForm());
        objects(graph, paper, DCTerms.abstract_.asNode())
                .forEach(text ->
                        sentences.addAll(List.of(text.getLiteralLexicalForm().split("\n"))));
        return new Paper(
                texts(graph, paper, Vocabulary.key),
                sentences,
                objects(graph, paper, Vocabulary.authorList)
                        .findFirst()
                        .map(Literals::list)
                        .orElse(List.of()),
                objects(graph, paper, DCTerms.issued.asNode())
                        .findFirst()
                        .map(Literals::date)
                        .orElse(PartialDate.UNKNOWN),
                texts(graph, paper, DCTerms.subject.asNode()),
                pages(graph, paper),
                objects(graph, paper, DCTerms.identifier.asNode()).findFirst().map(Node::getLiteralLexicalForm));
    }

    static String run(Graph graph, Node paper) {
        return one(graph, one(graph, paper, Vocabulary.extractedBy), Vocabulary.version)
                .getLiteralLexicalForm();
    }

    /** A page that was read under two names is listed under both. */
    private static NavigableSet<PageRef> pages(Graph graph, Node paper) {
        return objects(graph, paper, Vocabulary.listedOn)
                .flatMap(page -> {
                    String sum = one(graph, page, Vocabulary.sha256).getLiteralLexicalForm();
                    return texts(graph, page, Vocabulary.fileName).stream().map(name -> new PageRef(sum, name));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<String> texts(Graph graph, Node subject, Node predicate) {
        return objects(graph, subject, predicate)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node one(Graph graph, Node subject, Node predicate) {
        Optional<Node> object = objects(graph, subject, predicate).findFirst();
        return object.orElseThrow(() -> new IllegalArgumentException(subject + " has no " + predicate));
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node predicate) {
        ExtendedIterator<Node> found = graph.find(subject, predicate, Node.ANY).mapWith(t -> t.getObject());
        return found.toList().stream();
    }
}
