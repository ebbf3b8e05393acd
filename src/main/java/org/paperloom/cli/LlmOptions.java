package org.paperloom.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paperloom.extract.LlmSettings;
import picocli.CommandLine.Option;

/** Which language model reads the abstracts. Initial values, not picocli's defaults: those do not reach a group. */
final class LlmOptions {
    @Option(
            names = "--llm-url",
            paramLabel = "URL",
            description = "A server that speaks the OpenAI chat protocol, such as http://localhost:11434/v1.")
    private @Nullable URI url;

    @Option(names = "--llm-model", paramLabel = "NAME", description = "The model, by the name that the server knows.")
    private @Nullable String model;

    @Option(
            names = "--llm-cache",
            paramLabel = "DIR",
            description = "Where replies are kept (default: paperloom/llm in the user's cache folder).")
    private @Nullable Path cache;

    @Option(names = "--llm-parallel", paramLabel = "N", description = "Calls at once (default: 4).")
    private int parallel = 4;

    @Option(
            names = "--llm-retries",
            paramLabel = "N",
            description = "How often to ask again when a reply cannot be used (default: 2).")
    private int retries = 2;

    @Option(names = "--llm-timeout", paramLabel = "SECONDS", description = "For one reply (default: 300).")
    private int seconds = 300;

    /** Whether a server or a model was named. */
    boolean isGiven() {
        return url != null || model != null;
    }

    /**
     * The settings.
     *
     * @throws IllegalArgumentException when they are not complete or out of range
     */
    LlmSettings settings() {
        if (url == null || model == null) {
            throw new IllegalArgumentException("--engine llm needs --llm-url and --llm-model");
        }
        return new LlmSettings(url, model, Optional.ofNullable(cache), parallel, retries, Duration.ofSeconds(seconds));
    }
}
