package org.paperloom.cli;

/** What the launcher found out about the terminal, which Java cannot. */
final class Terminal {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;

    private Terminal() {}

    /** Whether a person watches stderr. */
    static boolean showsProgress() {
        return Boolean.getBoolean("paperloom.terminal");
    }

    /** Columns of the terminal, or a width that suits a file. */
    static int width() {
        return Math.max(NARROWEST, Integer.getInteger("paperloom.columns", WIDTH));
    }
}
