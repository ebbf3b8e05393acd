package org.paperloom.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "store",
            description = "Where the graph lives (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of("store");

    Path directory() {
        return directory;
    }
}
