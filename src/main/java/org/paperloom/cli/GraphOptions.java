package org.paperloom.cli;

import picocli.CommandLine.Option;

/** How much of the graph leaves, in property graph formats. */
final class GraphOptions {
    @Option(names = "--claims", description = "Also each single claim, with what it leaves open or denies, as a node.")
    private boolean claims;

    boolean claims() {
        return claims;
    }
}
