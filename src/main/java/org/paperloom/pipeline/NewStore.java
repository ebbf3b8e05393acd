package org.paperloom.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.paperloom.model.Paper;
import org.paperloom.model.Statements;
import org.paperloom.resolve.Resolver;
import org.paperloom.store.BulkLoad;

/**
 * Makes a store out of segments; segments of an earlier, killed run are used again. Segments are written by one thread each;
 * their papers are read by threads of the engine's own number, so that few papers keep all of them busy too.
 */
final class NewStore {
    /** Papers in a segment: few enough that all cores have work, many enough that files stay few. */
    private static final int SEGMENT = 100;

    private final PaperSpool spool;
    private final Engine engine;
    private final Tally tally;
    private final Resolver resolver = new Resolver();

    NewStore(PaperSpool spool, Engine engine, Tally tally) {
        this.spool = spool;
        this.engine = engine;
        this.tally = tally;
    }

    /** Makes the store; the number of papers in it. */
    int make(Path store) {
        try (BulkLoad load = BulkLoad.open(store);
                Workers readers = new Workers(engine.parallelism());
                Workers writers = new Workers()) {
            List<Integer> starts = IntStream.iterate(0, s -> s < spool.size(), s -> s + SEGMENT)
                    .boxed()
                    .toList();
            tally.begin(Stage.EXTRACTION, spool.size());
            List<Written> written =
                    tally.timed(Stage.EXTRACTION, () -> writers.map(starts, start -> segment(start, load, readers)));
            int papers = written.stream().mapToInt(Written::papers).sum();
            tally.checkStopped();
            tally.begin(Stage.LOADING, papers);
            tally.timed(Stage.LOADING, () -> {
                load.finish(written.stream().map(Written::name).toList());
                return papers;
            });
            return papers;
        }
    }

    private record Written(String name, int papers) {}

    private Written segment(int start, BulkLoad load, Workers readers) {
        List<Paper> papers = IntStream.range(start, Math.min(start + SEGMENT, spool.size()))
                .mapToObj(spool::get)
                .toList();
        Digest digest = new Digest().add(engine.version().getBytes(StandardCharsets.UTF_8));
        papers.forEach(p -> digest.add(PaperCodec.encode(p)));
        String name = digest.name();
        if (load.has(name)) {
            tally.step(papers.size());
            return new Written(name, papers.size());
        }
        try {
            return segment(papers, name, load, readers);
        } catch (RuntimeException e) {
            tally.stop(e); // or the other segments went on, and the store were closed under them
            throw e;
        }
    }

    private Written segment(List<Paper> papers, String name, BulkLoad load, Workers readers) {
        List<Statements> statements = readers.map(papers, p -> engine.apply(p, resolver::resolve)).stream()
                .flatMap(Optional::stream)
                .toList();
        String whole = statements.size() == papers.size() ? name : name + "-partial";
        load.write(whole, statements, engine.version());
        return new Written(whole, statements.size());
    }
}
