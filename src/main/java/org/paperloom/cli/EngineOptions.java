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
            defaultValue = "opennlp",
            description = "What reads the abstracts: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private EngineName engine = EngineName.opennlp;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Models that 'paperloom train' wrote (default: those that come with the program).")
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
        refuse(model != null && engine != EngineName.opennlp, "--model goes with --engine opennlp only");
        refuse(llm.isGiven() && engine != EngineName.llm, "--llm-url and --llm-model go with --engine llm only");
        return switch (engine) {
            case opennlp -> engines.openNlp(Optional.ofNullable(model));
            case llm -> engines.languageModel(llmSettings());
        };
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
