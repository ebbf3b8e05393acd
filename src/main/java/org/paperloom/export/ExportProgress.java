package org.paperloom.export;

/** Hears how far an export is; throwing from it ends the export, which then leaves nothing half written. */
public interface ExportProgress {
    /** Hears nothing. */
    ExportProgress NONE = new ExportProgress() {
        @Override
        public void begin(String pass, long total) {}

        @Override
        public void step() {}
    };

    /**
     * A pass begins; the one before it is over.
     *
     * @param pass what is written, such as "nodes"
     * @param total how many concepts and papers it goes through
     */
    void begin(String pass, long total);

    /** One more concept or paper is through. */
    void step();
}
