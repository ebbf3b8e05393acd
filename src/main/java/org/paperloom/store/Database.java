package org.paperloom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * TDB2 and Lucene, open.
 *
 * @param base the graphs
 * @param index the text index
 * @param graph both together
 */
record Database(DatasetGraph base, TextIndex index, DatasetGraph graph) implements AutoCloseable {

    /** Opens both, and makes the index anew when it is missing, broken or behind. */
    static Database open(StoreDirectory place) {
        DatasetGraph base = connect(place.graph());
        try {
            boolean behind = Files.exists(place.textBehind()) || !TextSearch.isWhole(place.text());
            if (behind) {
                DurableFiles.write(place.textBehind(), "");
                DurableFiles.deleteTree(place.text());
            }
            TextIndex index = TextSearch.open(place.text());
            if (behind) {
                Txn.executeRead(base, () -> TextSearch.fill(index, base));
                DurableFiles.delete(place.textBehind());
            }
            DatasetGraph both = TextDatasetFactory.create(base, index);
            both.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new Database(base, index, both);
        } catch (IOException | RuntimeException e) {
            TDBInternal.expel(base);
            throw e instanceof StoreException told
                    ? told
                    : new StoreException("cannot open the text index in " + place.root() + ": " + Reasons.of(e), e);
        }
    }

    /** Opens TDB2 alone, an empty one when there is none. */
    static DatasetGraph connect(Path directory) {
        try {
            Files.createDirectories(directory);
            return DatabaseMgr.connectDatasetGraph(Location.create(directory));
        } catch (IOException | RuntimeException e) {
            throw new StoreException("cannot open the graph in " + directory + ": " + Reasons.of(e), e);
        }
    }

    /** Adds a quad that is not there, to the graph and to the index; the caller is in a transaction. */
    void add(Quad quad) {
        base.add(quad);
        Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
        if (entity != null) {
            index.addEntity(entity);
        }
    }

    /** Deletes a quad that is there from the graph and the index; the caller is in a transaction. */
    void delete(Quad quad) {
        base.delete(quad);
        Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
        if (entity != null) {
            index.deleteEntity(entity);
        }
    }

    /** The graphs in which some thing has the property with that value. */
    Set<Node> graphsWith(Node property, Node value) {
        Set<Node> graphs = new LinkedHashSet<>();
        base.find(Node.ANY, Node.ANY, property, value).forEachRemaining(quad -> graphs.add(quad.getGraph()));
        return graphs;
    }

    @Override
    public void close() {
        index.close();
        TDBInternal.expel(base);
    }
}
