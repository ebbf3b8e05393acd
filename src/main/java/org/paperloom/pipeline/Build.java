package org.paperloom.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.paperloom.extract.Extractor;
import org.paperloom.store.GraphStore;

/**
 * Pages in, graph out. The graph depends on the pages and the extractor alone: not on the order of pages, not on how they
 * are split over runs, not on whether a run was killed and run again.
 */
public final class Build {
    private final Extractor extractor;
    private final Tally tally;

    /** A build that tells its progress. */
    public Build(Extractor extractor, Progress progress) {
        this.extractor = extractor;
        this.tally = new Tally(progress);
    }

    /**
     * Reads the pages and puts their papers into the store; makes the store when there is none and the pages hold papers.
     *
     * @param pages files, folders, globs, URLs
     * @throws IOException when the store's directory cannot be written
     * @throws CancellationException when {@link #stop} was called; the same build, run again, goes on
     */
    public Summary run(List<String> pages, Path store) throws IOException {
        try (PaperSpool spool = new PaperSpool()) {
            int read = tally.timed(Stage.READING, () -> Reading.read(pages, spool, tally));
            Engine engine = new Engine(extractor, tally);
            Update.Counts counts = new Update.Counts(0, 0, 0);
            if (GraphStore.exists(store)) {
                counts = new Update(spool, engine, tally).run(store);
            } else if (spool.size() > 0) {
                counts = new Update.Counts(new NewStore(spool, engine, tally).make(store), 0, 0);
            }
            Summary summary = new Summary(
                    read,
                    spool.count(),
                    spool.size(),
                    counts.added(),
                    counts.changed(),
                    counts.unchanged(),
                    tally.skipped(),
                    tally.shown(),
                    tally.seconds(Stage.READING),
                    tally.seconds(Stage.EXTRACTION),
                    tally.seconds(Stage.LOADING));
            if (GraphStore.exists(store)) {
                LastBuild.write(store, summary);
            }
            return summary;
        }
    }

    /** Asks the run to stop soon, leaving the store whole; closes the extractor. May be called from any thread. */
    public void stop() {
        tally.stop();
        extractor.close();
    }
}
