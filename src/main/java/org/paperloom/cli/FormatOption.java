package org.paperloom.cli;

import org.paperloom.query.table.TableFormat;
import picocli.CommandLine.Option;

/** How an answer is written. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TableFormat format = TableFormat.table;

    TableFormat format() {
        return format;
    }
}
