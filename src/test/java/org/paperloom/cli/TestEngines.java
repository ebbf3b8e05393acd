package org.paperloom.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.paperloom.ShippedEngine;
import org.paperloom.extract.Engines;
import org.paperloom.extract.Extractor;
import org.paperloom.extract.LlmSettings;

/**
 * The engines that ship, those that take long to load loaded once.
 *
 * @param environment the variables that the command sees
 */
record TestEngines(Map<String, String> environment) implements Engines {
    @Override
    public Extractor openNlp(Optional<Path> models) {
        return models.isEmpty()
                ? ShippedEngine.get()
                : Engines.shipped(environment).openNlp(models);
    }

    @Override
    public Extractor encoder(Optional<Path> model) {
        return model.isEmpty()
                ? ShippedEngine.encoder()
                : Engines.shipped(environment).encoder(model);
    }

    @Override
    public Extractor languageModel(LlmSettings settings) {
        return Engines.shipped(environment).languageModel(settings);
    }
}
