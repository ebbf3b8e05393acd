package org.paperloom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.paperloom.pipeline.Extract;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperloom extract}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Writes what each paper of the pages says, one line of JSON a paper, without a store.",
        footerHeading = "%nExamples:%n",
        footer = {"  paperloom extract data/listing.txt", "  paperloom extract dump.jsonl.gz --out said.jsonl"})
final class ExtractCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PAGE", arity = "1..*", description = "Files, folders, globs, URLs.")
    private List<String> pages = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where to write; it appears when it is whole (default: stdout).")
    private String out = "-";

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Extract.Counts counts;
        try (OpenEngine open = engine.open();
                Messages messages = new Messages(spec.commandLine().getErr())) {
            Extract extract = new Extract(open.extractor(), messages);
            counts = Interrupts.stoppable(
                    extract::stop,
                    () -> out.equals("-") ? extract.run(pages, Output.writer(spec)) : extract.run(pages, Path.of(out)));
        }
        if (counts.papers() == 0) {
            throw new Failure("no paper was found; name pages that hold abstracts, the README lists their forms");
        }
        if (counts.lines() == 0) {
            throw new Failure("no paper could be read; the reasons stand above");
        }
        return ExitCode.OK;
    }
}
