package org.paperloom.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.paperloom.model.Skipped;
import org.paperloom.pipeline.Progress;
import org.paperloom.pipeline.Stage;

/** Progress on stderr: a bar on a terminal, elsewhere a line now and then. */
final class Messages implements Progress, AutoCloseable {
    private static final int LINES = 50;
    private static final long PAUSE = 10_000_000_000L;
    private static final Map<Stage, String> NAMES =
            Map.of(Stage.READING, "reading", Stage.EXTRACTION, "extracting", Stage.LOADING, "loading");

    private final PrintWriter err;
    private final boolean bars;
    private @Nullable ProgressBar bar;
    private Stage stage = Stage.READING;
    private long total;
    private long done;
    private long skipped;
    private long began;
    private long spoke;

    Messages(PrintWriter err) {
        this.err = err;
        this.bars = Terminal.showsProgress();
    }

    @Override
    public synchronized void begin(Stage next, long papers) {
        endStage();
        stage = next;
        total = papers;
        done = 0;
        began = System.nanoTime();
        spoke = began;
        if (bars) {
            bar = bar(next, papers);
        }
    }

    private static ProgressBar bar(Stage stage, long papers) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(NAMES.get(stage))
                .setInitialMax(papers)
                .setUnit(" papers", 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, Terminal.width()));
        return builder.build();
    }

    @Override
    public synchronized void step(long count) {
        done += count;
        if (bar != null) {
            bar.stepBy(count);
        } else if (System.nanoTime() - spoke > PAUSE) {
            spoke = System.nanoTime();
            err.println(line());
            err.flush();
        }
    }

    private String line() {
        double seconds = Math.max(1e-3, (System.nanoTime() - began) / 1e9);
        double rate = done / seconds;
        String of = total < 0 ? "" : " of " + total;
        String left = total < 0 || rate == 0
                ? ""
                : String.format(Locale.ROOT, ", %.0f s left", Math.max(0, total - done) / rate);
        return String.format(Locale.ROOT, "%s: %d%s papers, %.0f/s%s", NAMES.get(stage), done, of, rate, left);
    }

    @Override
    public synchronized void skipped(Skipped what) {
        skipped++;
        if (skipped <= LINES) {
            err.println((bar == null ? "" : "\r\u001b[K") + "skipped: " + what);
            err.flush();
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
