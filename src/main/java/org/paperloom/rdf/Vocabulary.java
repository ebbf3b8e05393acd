package org.paperloom.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.paperloom.model.EntityType;
import org.paperloom.model.RelationType;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Status;

/** The terms of {@code ontology/paperloom.ttl}, which defines each of them. */
public final class Vocabulary {
    /** Namespace of the ontology. */
    public static final String NS = "https://w3id.org/paperloom/ontology#";

    /** Namespace of the things: papers, concepts, authors, pages, runs. */
    public static final String ID = "https://w3id.org/paperloom/id/";

    /** The graph of labels and counts, derived from the papers' graphs. */
    public static final Node CONCEPTS = NodeFactory.createURI(ID + "graph/concepts");

    public static final Node Paper = term("Paper");
    public static final Node Concept = term("Concept");
    /** What claims and results have in common. */
    public static final Node Statement = term("Statement");

    public static final Node Claim = term("Claim");
    public static final Node Result = term("Result");
    public static final Node Page = term("Page");
    public static final Node Run = term("Run");
    public static final Node Status = term("Status");
    public static final Node ResultKind = term("ResultKind");

    public static final Node key = term("key");
    public static final Node authorList = term("authorList");
    public static final Node listedOn = term("listedOn");
    public static final Node sha256 = term("sha256");
    public static final Node fileName = term("fileName");
    public static final Node extractedBy = term("extractedBy");
    public static final Node version = term("version");

    public static final Node name = term("name");
    public static final Node paperCount = term("paperCount");
    public static final Node introduces = term("introduces");
    public static final Node mentions = term("mentions");
    /** What all relations between concepts have in common. */
    public static final Node relatedTo = term("relatedTo");

    public static final Node statedIn = term("statedIn");
    public static final Node evidence = term("evidence");
    public static final Node sentence = term("sentence");
    public static final Node begin = term("begin");
    public static final Node end = term("end");
    public static final Node confidence = term("confidence");
    public static final Node status = term("status");

    public static final Node achievedBy = term("achievedBy");
    public static final Node metric = term("metric");
    public static final Node value = term("value");
    public static final Node number = term("number");
    public static final Node unit = term("unit");
    public static final Node kind = term("kind");
    public static final Node onDataset = term("onDataset");
    public static final Node baseline = term("baseline");

    private Vocabulary() {}

    /** The class of a type of entity: {@code pl:Model}, {@code pl:Method} and so on. */
    public static Node type(EntityType type) {
        return term(type.name());
    }

    /** The property of a relation: {@code pl:usedFor} and so on. */
    public static Node relation(RelationType type) {
        return term(type.name());
    }

    /** {@code pl:asserted}, {@code pl:hedged} or {@code pl:negated}. */
    public static Node status(Status way) {
        return term(way.name());
    }

    /** {@code pl:absolute}, {@code pl:delta} or {@code pl:ratio}. */
    public static Node kind(ResultKind kind) {
        return term(kind.name());
    }

    /** The prefixes of queries and of written graphs, sorted. */
    public static Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>();
        prefixes.put("pl", NS);
        prefixes.put("dcterms", DCTerms.getURI());
        prefixes.put("foaf", FOAF.getURI());
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("rdf", RDF.getURI());
        prefixes.put("rdfs", RDFS.getURI());
        prefixes.put("skos", SKOS.getURI());
        prefixes.put("text", "http://jena.apache.org/text#");
        prefixes.put("xsd", XSD.getURI());
        return prefixes;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
