package org.paperloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.paperloom.export.Exported;
import org.paperloom.export.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code paperloom export csv}. */
@Command(
        name = "csv",
        description = {
            "Writes CSV files for neo4j-admin database import, and prints the command that reads them.",
            "The fastest way into a new Neo4j database."
        },
        footerHeading = "%nExample:%n",
        footer = "  paperloom export csv import/")
final class ExportCsvCommand extends ExportOperation {
    @Parameters(paramLabel = "DIR", description = "The folder to write; it appears when it is whole.")
    private Path folder = Path.of("");

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private ForceOption force = new ForceOption();

    @Override
    Exported export(Exporter exporter) throws IOException {
        return exporter.csv(folder, graph.claims(), force.force());
    }
}
