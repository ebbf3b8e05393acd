package org.paperloom.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paperloom.model.Skipped;
import org.paperloom.pipeline.Progress;
import org.paperloom.pipeline.Stage;

/** Progress on stderr, and what cannot be used. */
final class Messages implements Progress, AutoCloseable {
    private static final int LINES = 50;
    private static final Map<Stage, String> NAMES =
            Map.of(Stage.READING, "reading", Stage.EXTRACTION, "extracting", Stage.LOADING, "loading");

    private final PrintWriter err;
    private @Nullable Bar bar;
    private long skipped;

    Messages(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void begin(Stage next, long papers) {
        endStage();
        bar = new Bar(err, Objects.requireNonNull(NAMES.get(next)), "papers", papers);
    }

    @Override
    public synchronized void step(long count) {
        if (bar != null) {
            bar.step(count);
        }
    }

    @Override
    public synchronized void skipped(Skipped what) {
        skipped++;
        if (skipped <= LINES) {
            String line = "skipped: " + what;
            if (bar == null) {
                err.println(line);
                err.flush();
            } else {
                bar.say(line);
            }
        }
    }

    private void endStage() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Ends the bar, and tells how many lines were held back. */
    @Override
    public synchronized void close() {
        endStage();
        if (skipped > LINES) {
            err.println("skipped: " + (skipped - LINES) + " more");
        }
        err.flush();
    }
}
