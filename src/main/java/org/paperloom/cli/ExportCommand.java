package org.paperloom.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code paperloom export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "FORMAT",
        description = "Takes the graph away into what you already use.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  paperloom export neo4j --uri bolt://localhost:7687 --user neo4j",
            "  paperloom export csv import/",
            "  paperloom export cypher graph.cypher"
        },
        subcommands = {ExportNeo4jCommand.class, ExportCsvCommand.class, ExportCypherCommand.class})
final class ExportCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which format? One of " + String.join(", ", spec.subcommands().keySet()));
    }
}
