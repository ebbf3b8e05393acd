package org.paperloom.store;

import java.nio.file.Path;
import java.util.List;
import org.paperloom.model.Statements;

/**
 * Fills a store that does not exist yet: segments of N-Quads first, each whole or absent, then one bulk load beside the
 * final place and a rename. Killed at any moment, it leaves no half store; opened again, it keeps the segments it has.
 */
public final class BulkLoad implements AutoCloseable {
    /** Starts or goes on with the load of a store that does not exist. */
    public static BulkLoad open(Path directory) {
        throw new UnsupportedOperationException("stub: " + directory);
    }

    /** Whether a segment of that name was written whole, by this process or an earlier one. */
    public boolean has(String segment) {
        throw new UnsupportedOperationException("stub: " + segment);
    }

    /** Writes a segment, whole or not at all; the name is made from what goes in. Called from several threads. */
    public void write(String segment, List<Statements> statements, String run) {
        throw new UnsupportedOperationException("stub: " + segment + statements + run);
    }

    /** Loads the named segments, indexes them, and puts the store in its place. */
    public void finish(List<String> segments) {
        throw new UnsupportedOperationException("stub: " + segments);
    }

    @Override
    public void close() {}
}
