package org.paperloom.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far one stage is: a bar on a terminal, elsewhere a line now and then. Not for several threads. */
final class Bar implements AutoCloseable {
    private static final long PAUSE = 10_000_000_000L;

    private final PrintWriter err;
    private final String name;
    private final String unit;
    private final long total;
    private final long began = System.nanoTime();
    private final @Nullable ProgressBar bar;
    private long done;
    private long spoke = began;

    /** A stage of so many units, such as papers; negative when that is not known. */
    Bar(PrintWriter err, String name, String unit, long total) {
        this.err = err;
        this.name = name;
        this.unit = unit;
        this.total = total;
        this.bar = Terminal.showsProgress() ? bar(name, unit, total) : null;
    }

    private static ProgressBar bar(String name, String unit, long total) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total)
                .setUnit(" " + unit, 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, Terminal.width()));
        return builder.build();
    }

    void step(long count) {
        done += count;
        if (bar != null) {
            bar.stepBy(count);
        } else if (System.nanoTime() - spoke > PAUSE) {
            spoke = System.nanoTime();
            err.println(line());
            err.flush();
        }
    }

    /** Prints a line of its own, over the bar if there is one. */
    void say(String line) {
        err.println((bar == null ? "" : "\r\u001b[K") + line);
        err.flush();
    }

    private String line() {
        double seconds = Math.max(1e-3, (System.nanoTime() - began) / 1e9);
        double rate = done / seconds;
        String of = total < 0 ? "" : " of " + total;
        String left = total < 0 || rate == 0
                ? ""
                : String.format(Locale.ROOT, ", %.0f s left", Math.max(0, total - done) / rate);
        return String.format(Locale.ROOT, "%s: %d%s %s, %.0f/s%s", name, done, of, unit, rate, left);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
