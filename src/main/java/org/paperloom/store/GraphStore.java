package org.paperloom.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.query.Dataset;

/** The graph on disk: TDB2 with a text index beside it. One process at a time writes. */
public final class GraphStore implements AutoCloseable {
    /** Whether the directory holds a whole store. */
    public static boolean exists(Path directory) {
        throw new UnsupportedOperationException("stub: " + directory);
    }

    /** Opens the store of the directory, makes an empty one when there is none, and mends its index after a kill. */
    public static GraphStore open(Path directory) {
        throw new UnsupportedOperationException("stub: " + directory);
    }

    /** The dataset to query: its default graph is the union of all graphs, text search included. */
    public Dataset dataset() {
        throw new UnsupportedOperationException("stub");
    }

    /** The stored papers that have any of the keys, sorted by id. */
    public List<StoredPaper> find(Collection<String> keys) {
        throw new UnsupportedOperationException("stub: " + keys);
    }

    /** Makes all replacements in one transaction, and brings the concepts' labels and the text index up to date. */
    public void replace(List<Replacement> batch) {
        throw new UnsupportedOperationException("stub: " + batch);
    }

    @Override
    public void close() {}
}
