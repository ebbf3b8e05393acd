package org.paperloom.export;

/** Stops an export after so many steps. */
final class Stopped implements ExportProgress {
    private final int most;
    private int steps;

    Stopped(int most) {
        this.most = most;
    }

    /** How many there were so far. */
    int steps() {
        return steps;
    }

    /** Thrown to stop. */
    static final class Signal extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void begin(String pass, long total) {}

    @Override
    public void step() {
        steps++;
        if (steps > most) {
            throw new Signal();
        }
    }
}
