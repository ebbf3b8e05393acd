package org.paperloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paperloom.gold.Benchmark;
import org.paperloom.gold.Calibration;
import org.paperloom.gold.Scores;
import org.paperloom.pipeline.BenchmarkRun;
import org.paperloom.pipeline.Evaluate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code paperloom evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores an extraction against gold annotations: precision, recall and F1 in per cent.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  paperloom evaluate --gold dev.jsonl",
            "  paperloom evaluate --gold dev.jsonl --by-prefix s",
            "  paperloom evaluate --gold dev.jsonl --predicted said.jsonl --errors 3",
            "  paperloom evaluate --gold test.spans.jsonl --format scier --model scier.model"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "FILE", required = true, description = "Annotated papers, JSON lines.")
    private Path gold = Path.of("");

    @Option(
            names = "--predicted",
            paramLabel = "FILE",
            description = "What to score; without it, the gold file's papers are extracted first.")
    private @Nullable Path predicted;

    @Option(names = "--json", description = "Print JSON with two digits.")
    private boolean json;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show missed and extra entities of the first N documents.")
    private int errors;

    @Option(
            names = "--by-prefix",
            paramLabel = "TEXT",
            description = "Print also the figures of documents whose id starts with TEXT, and of the others.")
    private @Nullable String prefix;

    @Option(names = "--calibration", description = "Print also how far the relations' confidence can be trusted.")
    private boolean calibration;

    @Option(
            names = "--format",
            paramLabel = "BENCHMARK",
            description = "The gold file is of a public benchmark: ${COMPLETION-CANDIDATES}. Wants --model, an encoder"
                    + " model that was trained on it.")
    private @Nullable Benchmark format;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        refuse(calibration && json, "--calibration prints a table; leave out --json");
        refuse(
                format != null && (predicted != null || prefix != null || calibration || errors > 0),
                "--format goes with --gold, --model and --json only");
        if (format != null) {
            Output.print(spec, text(benchmark(format)));
            return ExitCode.OK;
        }
        Evaluate evaluation = evaluation();
        Output.print(spec, prefix == null ? text(evaluation.scores(errors)) : text(evaluation.split(prefix, errors)));
        if (calibration) {
            Output.print(spec, "\n" + Calibration.of(evaluation.judged()).table());
        }
        return ExitCode.OK;
    }

    private void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }

    private Scores benchmark(Benchmark format) throws IOException {
        try (Messages messages = new Messages(spec.commandLine().getErr())) {
            return BenchmarkRun.of(format, gold, engine.benchmarkModel(), messages);
        }
    }

    private Evaluate evaluation() throws IOException {
        Optional<Path> file = Optional.ofNullable(predicted);
        if (file.isPresent()) {
            return Evaluate.of(gold, file.get());
        }
        try (OpenEngine open = engine.open();
                Messages messages = new Messages(spec.commandLine().getErr())) {
            return Evaluate.of(gold, open.extractor(), messages);
        }
    }

    private String text(Scores scores) {
        return json ? scores.json() : scores.table();
    }

    private String text(Map<String, Scores> parts) {
        return json
                ? Scores.json(parts)
                : parts.entrySet().stream()
                        .map(part -> "== " + part.getKey() + "\n" + text(part.getValue()))
                        .collect(Collectors.joining("\n"));
    }
}
