package org.paperloom.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paperloom.model.Skipped;

/** Counts and times of a run, passed on to its {@link Progress}. Used by several threads. */
final class Tally {
    /** Skipped parts that the summary shows; all of them are counted and go to the progress. */
    private static final int SHOWN = 1000;

    private final Progress progress;
    private final List<Skipped> shown = new ArrayList<>();
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private long skipped;
    private volatile @Nullable RuntimeException stopped;

    Tally(Progress progress) {
        this.progress = progress;
    }

    void begin(Stage stage, long total) {
        progress.begin(stage, total);
    }

    void step(long papers) {
        progress.step(papers);
    }

    synchronized void skipped(Skipped what) {
        skipped++;
        if (shown.size() < SHOWN) {
            shown.add(what);
        }
        progress.skipped(what);
    }

    void stop() {
        stop(new CancellationException("stopped"));
    }

    /** Stops the run for a reason; the first one counts. */
    synchronized void stop(RuntimeException why) {
        if (stopped == null) {
            stopped = why;
        }
    }

    /** Throws the reason when the run is to stop. */
    void checkStopped() {
        RuntimeException why = stopped;
        if (why != null) {
            throw why;
        }
    }

    /** Adds the time that the work takes to a stage. */
    <T> T timed(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.merge(stage, System.nanoTime() - start, Long::sum);
        }
    }

    double seconds(Stage stage) {
        return nanos.getOrDefault(stage, 0L) / 1e9;
    }

    synchronized long skipped() {
        return skipped;
    }

    synchronized List<Skipped> shown() {
        return List.copyOf(shown);
    }
}
