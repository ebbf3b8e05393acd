package org.paperloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.paperloom.export.Exported;
import org.paperloom.export.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code paperloom export cypher}. */
@Command(
        name = "cypher",
        description = {
            "Writes a script for cypher-shell, and prints the command that runs it.",
            "Run again, the script changes what has changed."
        },
        footerHeading = "%nExample:%n",
        footer = "  paperloom export cypher graph.cypher")
final class ExportCypherCommand extends ExportOperation {
    @Parameters(paramLabel = "FILE", description = "The file to write; it appears when it is whole.")
    private Path file = Path.of("");

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private ForceOption force = new ForceOption();

    @Override
    Exported export(Exporter exporter) throws IOException {
        return exporter.cypher(file, graph.claims(), force.force());
    }
}
