package org.paperloom.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.paperloom.model.PageRef;
import org.paperloom.model.Paper;

/** Writes what is known of the paper itself; {@link PaperReader} reads it back. */
record PaperWriter(Paper paper, Node node, QuadSink out) {
    static final Node ACTIVITY = NodeFactory.createURI("http://www.w3.org/ns/prov#Activity");

    void write(String run) {
        out.add(node, RDF.Nodes.type, Vocabulary.Paper);
        paper.keys().forEach(key -> out.add(node, Vocabulary.key, Literals.text(key)));
        out.add(node, DCTerms.title.asNode(), Literals.text(paper.title()));
        if (!paper.abstractSentences().isEmpty()) {
            String text = String.join("\n", paper.abstractSentences());
            out.add(node, DCTerms.abstract_.asNode(), Literals.text(text));
        }
        paper.authors().stream().distinct().forEach(this::author);
        if (!paper.authors().isEmpty()) {
            out.add(node, Vocabulary.authorList, Literals.list(paper.authors()));
        }
        if (!paper.published().isUnknown()) {
            out.add(node, DCTerms.issued.asNode(), Literals.date(paper.published()));
        }
        paper.categories().forEach(category -> out.add(node, DCTerms.subject.asNode(), Literals.text(category)));
        paper.record().ifPresent(id -> out.add(node, DCTerms.identifier.asNode(), Literals.text(id)));
        paper.pages().forEach(this::page);
        run(run);
    }

    private void author(String name) {
        Node author = Iris.author(name);
        out.add(node, DCTerms.creator.asNode(), author);
        out.add(author, RDF.Nodes.type, FOAF.Person.asNode());
        out.add(author, FOAF.name.asNode(), Literals.text(name));
    }

    private void page(PageRef page) {
        Node listing = Iris.page(page);
        out.add(node, Vocabulary.listedOn, listing);
        out.add(listing, RDF.Nodes.type, Vocabulary.Page);
        out.add(listing, Vocabulary.sha256, Literals.text(page.sha256()));
        out.add(listing, Vocabulary.fileName, Literals.text(page.name()));
    }

    private void run(String version) {
        Node run = Iris.run(version);
        out.add(node, Vocabulary.extractedBy, run);
        out.add(run, RDF.Nodes.type, Vocabulary.Run);
        out.add(run, RDF.Nodes.type, ACTIVITY);
        out.add(run, Vocabulary.version, Literals.text(version));
    }
}
