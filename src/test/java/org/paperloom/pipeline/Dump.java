package org.paperloom.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.paperloom.store.GraphStore;

/** All quads of a store, as sorted lines. */
final class Dump {
    private Dump() {}

    static List<String> of(Path store) {
        try (GraphStore open = GraphStore.openExisting(store)) {
            DatasetGraph graph = open.dataset().asDatasetGraph();
            return Txn.calculateRead(
                    graph,
                    () -> Iter.asStream(graph.find()).map(Dump::line).sorted().toList());
        }
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " "
                + NodeFmtLib.strNT(quad.getObject()) + " " + NodeFmtLib.strNT(quad.getGraph()) + " .";
    }
}
