package org.paperloom.cli;

import java.io.Console;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paperloom.export.Exported;
import org.paperloom.export.Exporter;
import org.paperloom.export.Neo4jServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paperloom export neo4j}. */
@Command(
        name = "neo4j",
        description = {
            "Writes the graph into a Neo4j database, version 5 or newer.",
            "Run again, it writes what has changed; stopped half way, it goes on.",
            "The password comes from the environment variable NEO4J_PASSWORD or is asked for."
        },
        footerHeading = "%nExample:%n",
        footer = "  paperloom export neo4j --uri bolt://localhost:7687 --user neo4j --database neo4j")
final class ExportNeo4jCommand extends ExportOperation {
    private static final String VARIABLE = "NEO4J_PASSWORD";

    @Option(
            names = "--uri",
            paramLabel = "URI",
            defaultValue = "bolt://localhost:7687",
            description = "Where the server is (default: ${DEFAULT-VALUE}).")
    private String uri = "";

    @Option(
            names = "--user",
            paramLabel = "NAME",
            defaultValue = "neo4j",
            description = "Who writes (default: ${DEFAULT-VALUE}).")
    private String user = "";

    @Option(names = "--database", paramLabel = "NAME", description = "Which database (default: the user's own).")
    private @Nullable String database;

    @Option(names = "--prune", description = "Delete what an earlier export wrote and has left the graph.")
    private boolean prune;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Override
    Exported export(Exporter exporter) throws IOException {
        Neo4jServer server = new Neo4jServer(uri, user, password(), Optional.ofNullable(database));
        return exporter.neo4j(server, graph.claims(), prune);
    }

    @SuppressWarnings(
            "SystemConsoleNull") // from Java 22 on there is always one, which then reads no password where none is
    // typed
    private String password() {
        String password = System.getenv(VARIABLE);
        if (password != null) {
            return password;
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("password of %s at %s: ", user, uri);
        if (typed == null) {
            throw new Failure("no password: put it into the environment variable " + VARIABLE
                    + ", or run the command in a terminal, which asks for it");
        }
        return new String(typed);
    }
}
