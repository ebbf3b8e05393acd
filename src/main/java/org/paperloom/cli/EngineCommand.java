package org.paperloom.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paperloom.extract.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The engine that reads abstracts: loaded when a command needs it, since loading takes a second. */
@Command
abstract class EngineCommand {
    @ParentCommand
    private Main main = new Main(EngineCommand::none);

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Models that 'paperloom train' wrote (default: those that come with the program).")
    private @Nullable Path model;

    Extractor engine() {
        return main.engine(Optional.ofNullable(model));
    }

    private static Extractor none(Optional<Path> model) {
        throw new IllegalStateException("a command runs below " + Main.class + ", with " + model);
    }
}
