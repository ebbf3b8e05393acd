package org.paperloom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.paperloom.model.Statements;

/**
 * Fills a store that does not exist yet: segments of N-Quads first, each whole or absent, then one bulk load beside the
 * final place and a rename. Killed at any moment, it leaves no half store; opened again, it keeps the segments it has.
 *
 * <p>All statements of one paper stand in one segment. The store is the same, quad for quad, as the one that
 * {@link GraphStore#replace} makes of the same statements.
 */
public final class BulkLoad implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final StoreDirectory directory;
    private final StoreLock lock;

    private BulkLoad(StoreDirectory directory, StoreLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Starts or goes on with the load of a store that does not exist.
     *
     * @throws StoreException when there is a store already, or none can be there
     */
    public static BulkLoad open(Path directory) {
        StoreDirectory place = new StoreDirectory(directory);
        place.check();
        StoreLock lock = StoreLock.take(place);
        if (place.isStore()) {
            lock.close();
            throw new StoreException(directory + " is a store already: open it and replace papers in it");
        }
        return new BulkLoad(place, lock);
    }

    /** Whether a segment of that name was written whole, by this process or an earlier one. */
    public boolean has(String segment) {
        return Files.isRegularFile(file(segment));
    }

    /**
     * Writes a segment, whole or not at all; the name is made from what goes in. Called from several threads.
     *
     * @param segment up to 100 letters, digits, points, hyphens and low lines
     * @param run the {@code Extractor} version that made the statements
     * @throws StoreException when it cannot be written
     */
    public void write(String segment, List<Statements> statements, String run) {
        Segment.write(file(segment), statements, run);
    }

    /**
     * Loads the named segments, indexes them, and puts the store in its place.
     *
     * @throws StoreException when a segment is missing or damaged, or the store cannot be written
     */
    public void finish(List<String> segments) {
        StoreDirectory building = new StoreDirectory(directory.loading().resolve("store"));
        DurableFiles.deleteTree(building.root());
        directory.checkSpace();
        try {
            DatasetGraph graph = Database.connect(building.graph());
            try {
                Segment.load(segments.stream().map(this::file).toList(), graph);
                Path concepts = building.root().resolve("concepts.nq.gz");
                Txn.executeRead(graph, () -> Segment.write(concepts, to -> ConceptLabels.all(graph, to)));
                Segment.add(concepts, graph);
                TextIndex text = TextSearch.open(building.text());
                Txn.executeRead(graph, () -> TextSearch.fill(text, graph));
                text.close();
            } finally {
                TDBInternal.expel(graph);
            }
            directory.clear();
            DurableFiles.move(building.graph(), directory.graph());
            DurableFiles.move(building.text(), directory.text());
            directory.seal();
            DurableFiles.deleteTree(directory.loading());
        } catch (StoreException e) {
            throw e;
        } catch (IOException | RuntimeException | InternalError e) {
            throw new StoreException("cannot load into " + directory.root() + ": " + Reasons.of(e), e);
        }
    }

    /** Lets go of the directory; what was written stays for the next time. */
    @Override
    public void close() {
        lock.close();
    }

    private Path file(String segment) {
        if (!NAME.matcher(segment).matches()) {
            throw new IllegalArgumentException("not a segment name: '" + segment + "'");
        }
        return directory.loading().resolve("segments").resolve(segment + ".nq.gz");
    }
}
