package org.paperloom.extract;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.paperloom.extract.llm.LlmExtractor;

/** Opens engines. */
public interface Engines {
    /**
     * The engine on OpenNLP.
     *
     * @param models that {@link Trainer} wrote; without, those that ship
     * @throws UncheckedIOException when they cannot be read
     */
    Extractor openNlp(Optional<Path> models);

    /**
     * The engine on a small Transformer encoder.
     *
     * @param model that src/main/python/export.py wrote; without, the one that ships
     * @throws UncheckedIOException when it cannot be read
     */
    Extractor encoder(Optional<Path> model);

    /**
     * The engine on a language model behind a server; nothing is sent before the first paper.
     *
     * @throws EngineStoppedException when it cannot be used as it is set
     */
    Extractor languageModel(LlmSettings settings);

    /**
     * The engines as they ship.
     *
     * @param environment the variables that hold secrets and folders
     */
    static Engines shipped(Map<String, String> environment) {
        Map<String, String> variables = Map.copyOf(environment);
        return new Engines() {
            @Override
            public Extractor openNlp(Optional<Path> models) {
                return models.map(OpenNlpExtractor::load).orElseGet(OpenNlpExtractor::load);
            }

            @Override
            public Extractor encoder(Optional<Path> model) {
                return model.map(EncoderExtractor::load).orElseGet(EncoderExtractor::load);
            }

            @Override
            public Extractor languageModel(LlmSettings settings) {
                return LlmExtractor.open(settings, variables);
            }
        };
    }
}
