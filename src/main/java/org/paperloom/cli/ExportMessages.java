package org.paperloom.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.paperloom.export.ExportProgress;

/** Progress of an export on stderr; once it is asked to stop, it ends the export at its next step. */
final class ExportMessages implements ExportProgress, AutoCloseable {
    private final PrintWriter err;
    private @Nullable Bar bar;
    private volatile boolean stopped;

    ExportMessages(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void begin(String pass, long total) {
        close();
        bar = new Bar(err, "writing " + pass, "concepts and papers", total);
    }

    @Override
    public void step() {
        if (stopped) {
            throw new Failure("stopped; run the same command again");
        }
        if (bar != null) {
            bar.step(1);
        }
    }

    /** Called from any thread. */
    void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
