package org.paperloom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.paperloom.pipeline.Build;
import org.paperloom.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperloom build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Reads pages and puts their papers into the store.",
            "Killed at any moment, the same command goes on; run twice, it changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  paperloom build", "  paperloom build pages/*.html dump.jsonl.gz --store store"})
final class BuildCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PAGE",
            arity = "0..*",
            description = "Files, folders, globs, URLs; without any, the sample pages that come with the program.")
    private List<String> pages = new ArrayList<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Summary summary;
        try (OpenEngine open = engine.open();
                Messages messages = new Messages(spec.commandLine().getErr())) {
            Build build = new Build(open.extractor(), messages);
            summary = Interrupts.stoppable(
                    build::stop, () -> build.run(pages.isEmpty() ? samples() : pages, store.directory()));
        }
        if (summary.papers() == 0) {
            throw new Failure("no paper was found; name pages that hold abstracts, the README lists their forms");
        }
        Output.print(spec, text(summary));
        return ExitCode.OK;
    }

    private static List<String> samples() {
        return List.of(
                Path.of(System.getProperty("paperloom.home", "."), "data").toString());
    }

    private static String text(Summary s) {
        return String.format(
                Locale.ROOT,
                "%d pages, %d papers on them, %d different, %d skipped%n"
                        + "%d papers added, %d changed, %d unchanged%n"
                        + "reading %.1f s%s, extraction %.1f s%s, loading %.1f s%s%n",
                s.pages(),
                s.found(),
                s.papers(),
                s.skipped(),
                s.added(),
                s.changed(),
                s.unchanged(),
                s.reading(),
                rate(s.found(), s.reading()),
                s.extraction(),
                rate(s.added() + s.changed(), s.extraction()),
                s.loading(),
                rate(s.added() + s.changed(), s.loading()));
    }

    private static String rate(int papers, double seconds) {
        return papers == 0 || seconds <= 0 ? "" : String.format(Locale.ROOT, " (%.0f papers/s)", papers / seconds);
    }
}
