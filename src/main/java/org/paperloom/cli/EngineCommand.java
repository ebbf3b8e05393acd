package org.paperloom.cli;

import org.paperloom.extract.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The engine that reads abstracts: loaded when a command needs it, since loading takes a second. */
@Command
abstract class EngineCommand {
    @ParentCommand
    private Main main = new Main(EngineCommand::none);

    Extractor engine() {
        return main.engine();
    }

    private static Extractor none() {
        throw new IllegalStateException("a command runs below " + Main.class);
    }
}
