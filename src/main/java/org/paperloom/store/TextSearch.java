package org.paperloom.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.paperloom.rdf.Vocabulary;

/** The Lucene index of labels, evidence and titles. */
final class TextSearch {
    private TextSearch() {}

    /**
     * Opens the index of a directory, an empty one when there is none.
     *
     * @throws IOException when the directory cannot be used
     */
    static TextIndex open(Path directory) throws IOException {
        TextIndexConfig config = new TextIndexConfig(definition());
        config.setAnalyzer(new EnglishAnalyzer());
        return new TextIndexLucene(FSDirectory.open(directory), config);
    }

    /** Whether an index stands there and can be read. */
    static boolean isWhole(Path directory) {
        try (Directory files = FSDirectory.open(directory)) {
            if (!DirectoryReader.indexExists(files)) {
                return false;
            }
            DirectoryReader.open(files).close();
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Makes the index anew from the graph; the caller is in a transaction. */
    static void fill(TextIndex index, DatasetGraph graph) {
        EntityDefinition definition = index.getDocDef();
        for (String field : definition.fields()) {
            for (Node predicate : definition.getPredicates(field)) {
                Iterator<Quad> quads = graph.find(Node.ANY, Node.ANY, predicate, Node.ANY);
                quads.forEachRemaining(quad -> {
                    Entity entity = TextQueryFuncs.entityFromQuad(definition, quad);
                    if (entity != null) {
                        index.addEntity(entity);
                    }
                });
            }
        }
        index.commit();
    }

    /** Without a field for the graph: a search looks in the union, and a deletion knows its document by its sum. */
    private static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition("uri", "label");
        definition.setUidField("uid");
        definition.set("label", SKOS.prefLabel.asNode());
        definition.set("alias", SKOS.altLabel.asNode());
        definition.set("evidence", Vocabulary.evidence);
        definition.set("title", DCTerms.title.asNode());
        return definition;
    }
}
