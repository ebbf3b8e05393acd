package org.paperloom.pipeline;

import org.paperloom.model.Skipped;

/** Hears how far an operation is. Called from several threads, one call at a time is not promised. */
public interface Progress {
    /** Hears nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Stage stage, long total) {}

        @Override
        public void step(long count) {}

        @Override
        public void skipped(Skipped skipped) {}
    };

    /**
     * A stage begins; the one before it is over.
     *
     * @param total papers that it will go through; negative when that is not known
     */
    void begin(Stage stage, long total);

    /** So many papers more are through this stage. */
    void step(long count);

    /** Something cannot be used. */
    void skipped(Skipped skipped);
}
