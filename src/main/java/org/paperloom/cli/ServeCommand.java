package org.paperloom.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.paperloom.serve.KnowledgeServer;
import org.paperloom.serve.ServerOptions;
import org.paperloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperloom serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Offers the store as a read-only SPARQL 1.1 endpoint on this machine, until Ctrl-C.",
        footerHeading = "%nExample:%n",
        footer = "  paperloom serve --port 3330")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--port", defaultValue = "3330", description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "When a query is stopped (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ServerOptions options =
                new ServerOptions(port, true, Duration.ofSeconds(seconds), ServerOptions.DEFAULT.rows());
        try (GraphStore open = GraphStore.openExisting(store.directory());
                KnowledgeServer server = KnowledgeServer.start(open, options)) {
            err.println("serving " + store.directory() + " at " + server.uri() + ", SPARQL at " + server.uri()
                    + "sparql; Ctrl-C ends it");
            err.flush();
            server.join();
        }
        return ExitCode.OK;
    }
}
