package org.paperloom.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.paperloom.rdf.RdfMapper;
import org.paperloom.rdf.Vocabulary;

/**
 * The graph on disk: TDB2 with a text index beside it. One process at a time uses it; in it any number of threads read
 * while one writes, each seeing the store as it was when its transaction began.
 */
public final class GraphStore implements AutoCloseable {
    private final StoreDirectory directory;
    private final StoreLock lock;
    private final Database database;

    private GraphStore(StoreDirectory directory, StoreLock lock, Database database) {
        this.directory = directory;
        this.lock = lock;
        this.database = database;
    }

    /** Whether the directory holds a whole store. */
    public static boolean exists(Path directory) {
        return new StoreDirectory(directory).isStore();
    }

    /**
     * Opens the store of the directory, makes an empty one when there is none, and mends its index after a kill.
     *
     * @throws StoreException when the directory is used by another process, is not writable, holds other things, or is
     *     of another version's format
     */
    public static GraphStore open(Path directory) {
        StoreDirectory place = new StoreDirectory(directory);
        place.check();
        StoreLock lock = StoreLock.take(place);
        try {
            boolean fresh = !place.isStore();
            if (fresh) {
                place.clear();
            }
            Database database = Database.open(place);
            if (fresh) {
                place.seal();
            }
            return new GraphStore(place, lock, database);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens a store that is there, as {@link #open} does.
     *
     * @throws StoreException also when there is none
     */
    public static GraphStore openExisting(Path directory) {
        StoreDirectory place = new StoreDirectory(directory);
        if (!place.isStore()) {
            place.check();
            throw new StoreException(
                    Files.isDirectory(place.loading())
                            ? "the store in " + directory + " is not built yet: run the same build again, it goes on"
                            : "no store in " + directory + ": run paperloom build first, or name another with --store");
        }
        return open(directory);
    }

    /** The dataset to query: its default graph is the union of all graphs, text search included. */
    public Dataset dataset() {
        return DatasetFactory.wrap(database.graph());
    }

    /** The stored papers that have any of the keys, sorted by id. */
    public List<StoredPaper> find(Collection<String> keys) {
        DatasetGraph graph = database.graph();
        return Txn.calculateRead(graph, () -> keys.stream()
                .map(RdfMapper::text)
                .flatMap(key -> database.graphsWith(Vocabulary.key, key).stream())
                .distinct()
                .map(paper -> new StoredPaper(
                        RdfMapper.paper(graph.getGraph(paper), paper), RdfMapper.run(graph.getGraph(paper), paper)))
                .sorted(Comparator.comparing(stored -> stored.paper().id()))
                .toList());
    }

    /**
     * Makes all replacements, in their order, in one transaction, and brings the concepts' labels and the text index up
     * to date. A paper's graph that is there already gives way as those named {@code old} do.
     *
     * @throws StoreException when it cannot be written; nothing of the batch is stored then
     */
    public void replace(List<Replacement> batch) {
        List<GraphChange> changes = batch.stream().map(GraphChange::of).toList();
        synchronized (lock) {
            directory.checkSpace();
            try {
                DurableFiles.write(directory.textBehind(), "");
                Txn.executeWrite(database.graph(), () -> GraphChange.applyAll(changes, database));
                DurableFiles.delete(directory.textBehind());
            } catch (StoreException e) {
                throw e;
            } catch (RuntimeException | InternalError e) {
                throw new StoreException("cannot write to " + directory.root() + ": " + Reasons.of(e), e);
            }
        }
    }

    /** What the store holds, in numbers. */
    public StoreStats stats() {
        return StoreStats.of(dataset());
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
