package org.paperloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.paperloom.extract.EncoderExtractor;
import org.paperloom.extract.Thresholds;
import org.paperloom.pipeline.Tune;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperloom tune}. */
@Command(
        name = "tune",
        mixinStandardHelpOptions = true,
        description = "Sets the thresholds of an encoder model on annotated papers that it was not trained on.",
        footerHeading = "%nExample:%n",
        footer = "  paperloom tune --model untuned.model --gold dev.jsonl --out encoder.model")
final class TuneCommand implements Callable<Integer> {
    @Option(
            names = "--model",
            paramLabel = "FILE",
            required = true,
            description = "The model that src/main/python/export.py wrote.")
    private Path model = Path.of("");

    @Option(names = "--gold", paramLabel = "FILE", required = true, description = "Annotated papers, JSON lines.")
    private Path gold = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the tuned model goes.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (EncoderExtractor engine = EncoderExtractor.load(model);
                Messages messages = new Messages(spec.commandLine().getErr())) {
            Thresholds thresholds = new Tune(gold, engine, messages).run();
            EncoderExtractor.copy(model, thresholds, out);
            Output.print(spec, thresholds + "\n");
        }
        return ExitCode.OK;
    }
}
