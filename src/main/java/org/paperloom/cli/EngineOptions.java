package org.paperloom.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paperloom.extract.Engines;
import org.paperloom.extract.Extractor;
import org.paperloom.extract.LlmSettings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The engine that reads abstracts: opened when a command needs it, since that takes a second. */
final class EngineOptions {
    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "encoder",
            description = "What reads the abstracts: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private EngineName engine = EngineName.encoder;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description =
                    "A model for the engine, as 'paperloom train' (opennlp) or 'paperloom tune' (encoder) wrote it"
                            + " (default: the one that comes with the program).")
    private @Nullable Path model;

    @ArgGroup(validate = false, heading = "%nFor --engine llm:%n")
    private LlmOptions llm = new LlmOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /**
     * Opens the engine that was named.
     *
     * @throws ParameterException when the options do not go together
     */
    OpenEngine open() {
        Engines engines = ((Main) command.root().userObject()).engines();
        return new OpenEngine(extractor(engines), command.commandLine().getErr());
    }

    private Extractor extractor(Engines engines) {
        refuse(model != null && engine == EngineName.llm, "--model goes with --engine encoder or opennlp only");
        refuse(llm.isGiven() && engine != EngineName.llm, "--llm-url and --llm-model go with --engine llm only");
        return switch (engine) {
            case encoder -> engines.encoder(Optional.ofNullable(model));
            case opennlp -> engines.openNlp(Optional.ofNullable(model));
            case llm -> engines.languageModel(llmSettings());
        };
    }

    /**
     * The model to measure on a benchmark.
     *
     * @throws ParameterException when none was named
     */
    Path benchmarkModel() {
        Path named = model;
        if (named == null) {
            throw new ParameterException(
                    command.commandLine(),
                    "--format wants --model: an encoder model trained on the benchmark's own training data, since the"
                            + " one that ships knows other labels");
        }
        return named;
    }

    private LlmSettings llmSettings() {
        try {
            return llm.settings();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new ParameterException(command.commandLine(), sentence);
        }
    }
}
