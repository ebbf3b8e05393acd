package org.paperloom.extract;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which language model reads, and how it is asked. The key is none of the settings: it comes from the environment.
 *
 * @param url where the server speaks the OpenAI chat protocol, such as "http://localhost:11434/v1"
 * @param model the name that the server knows it by
 * @param cache folder of the replies; without, one in the user's cache folder
 * @param parallel calls at once, 1 to 256
 * @param retries how often a paper is asked about again when the reply cannot be used, 0 to 20
 * @param timeout for one call, until the whole reply is there
 */
public record LlmSettings(URI url, String model, Optional<Path> cache, int parallel, int retries, Duration timeout) {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PARALLEL = 256;
    private static final int MOST_RETRIES = 20;

    public LlmSettings {
        checkUrl(url);
        check(
                !model.isBlank()
                        && model.length() <= LONGEST_NAME
                        && model.chars().noneMatch(Character::isISOControl),
                "the language model has no usable name: name one that the server has");
        check(parallel >= 1 && parallel <= MOST_PARALLEL, parallel + " calls at once: choose 1 to " + MOST_PARALLEL);
        check(retries >= 0 && retries <= MOST_RETRIES, retries + " retries: choose 0 to " + MOST_RETRIES);
        check(timeout.compareTo(Duration.ofSeconds(1)) >= 0, "a timeout of " + timeout + ": give it a second or more");
    }

    private static void checkUrl(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        // what is wrong with the URL is told without the URL: it may hold a password
        check(
                Set.of("http", "https").contains(scheme) && url.getHost() != null,
                "the language model's URL is none of a web server: write it like http://localhost:11434/v1");
        check(
                url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null,
                "the language model's URL holds more than host and path: leave out user, password and all behind '?' or '#'");
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
