package org.paperloom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.paperloom.pipeline.Throughput;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperloom benchmark}. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = "Measures how many abstracts a second an engine reads on this machine.",
        footerHeading = "%nExample:%n",
        footer = "  paperloom benchmark data --engine opennlp")
final class BenchmarkCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PAGE", arity = "1..*", description = "Pages, folders or URLs, as for build.")
    private List<String> pages = new ArrayList<>();

    @Option(
            names = "--papers",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Read at most so many (default: ${DEFAULT-VALUE}).")
    private int papers;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (papers < 1) {
            throw new ParameterException(spec.commandLine(), "--papers must be at least 1");
        }
        try (OpenEngine open = engine.open();
                Messages messages = new Messages(spec.commandLine().getErr())) {
            Output.print(spec, Throughput.of(pages, papers, open.extractor(), messages) + "\n");
        }
        return ExitCode.OK;
    }
}
