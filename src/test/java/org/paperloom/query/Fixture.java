package org.paperloom.query;

import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A small store in memory: TDB2 with a text index, filled from {@code papers.trig}. */
public final class Fixture {
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.standard();

    private Fixture() {}

    /** A new dataset; the default graph is the union. */
    public static Dataset dataset() {
        Dataset base = TDB2Factory.createDataset();
        base.getContext().set(TDB2.symUnionDefaultGraph, true);
        EntityDefinition fields = new EntityDefinition("uri", "prefLabel", SKOS.prefLabel);
        fields.set("altLabel", SKOS.altLabel.asNode());
        fields.set("evidence", NodeFactory.createURI("https://w3id.org/paperloom/ontology#evidence"));
        fields.set("title", DCTerms.title.asNode());
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(new EnglishAnalyzer());
        Dataset dataset = TextDatasetFactory.createLucene(base, new ByteBuffersDirectory(), config);
        dataset.executeWrite(() -> RDFDataMgr.read(
                dataset, Fixture.class.getResource("papers.trig").toString()));
        return dataset;
    }

    /** Runs a template with default limits. */
    public static Answer run(Dataset dataset, String name, Map<String, String> arguments) {
        return CATALOGUE.run(dataset, name, arguments, Limits.DEFAULT);
    }
}
