package org.paperloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.paperloom.pipeline.Train;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperloom train}. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains the models of the engine on annotated papers; the same input gives the same bytes.",
        footerHeading = "%nExample:%n",
        footer = "  paperloom train --gold train.jsonl --corpus dump.jsonl.gz --out my.model")
final class TrainCommand implements Callable<Integer> {
    @Option(
            names = "--gold",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description = "Annotated papers, JSON lines.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--corpus",
            paramLabel = "PAGE",
            arity = "1..*",
            description = "Pages of other papers of the field; they teach which words are alike.")
    private List<String> corpus = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the trained models go.")
    private Path models = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (Messages messages = new Messages(err)) {
            new Train(messages, step -> {
                        err.println(step);
                        err.flush();
                    })
                    .run(gold, corpus, models);
        }
        return ExitCode.OK;
    }
}
