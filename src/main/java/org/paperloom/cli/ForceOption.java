package org.paperloom.cli;

import picocli.CommandLine.Option;

/** Whether files that exist give way. */
final class ForceOption {
    @Option(names = "--force", description = "Overwrite what exists.")
    private boolean force;

    boolean force() {
        return force;
    }
}
