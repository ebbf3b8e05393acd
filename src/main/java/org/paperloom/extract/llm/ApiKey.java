package org.paperloom.extract.llm;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paperloom.extract.EngineStoppedException;

/** What opens the server; it shows itself to nobody else. */
final class ApiKey {
    private static final String OURS = "PAPERLOOM_LLM_KEY";
    private static final String OPENAI = "OPENAI_API_KEY";

    /** Whoever exports a key for this host did not mean it for another one. */
    private static final String OPENAI_HOST = "api.openai.com";

    /** Shorter ones are placeholders such as "none": taking them out of texts would tear those apart. */
    private static final int SECRET = 8;

    private final String value;

    private ApiKey(String value) {
        this.value = value;
    }

    /**
     * The key in the environment: {@code PAPERLOOM_LLM_KEY}, else, for OpenAI's own host, {@code OPENAI_API_KEY}; none when
     * they are blank.
     *
     * @throws EngineStoppedException when it cannot be sent, or would be sent for all to read
     */
    static Optional<ApiKey> of(Map<String, String> environment, URI url) {
        boolean openAi = OPENAI_HOST.equalsIgnoreCase(url.getHost());
        for (String variable : openAi ? List.of(OURS, OPENAI) : List.of(OURS)) {
            String value = environment.getOrDefault(variable, "").strip();
            if (!value.isEmpty()) {
                return Optional.of(checked(value, variable, url));
            }
        }
        return Optional.empty();
    }

    private static ApiKey checked(String value, String variable, URI url) {
        // Java's own complaint about such a header would quote it
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new EngineStoppedException(
                    "the key in " + variable + " holds blanks or characters that no key has; copy it again");
        }
        if (!"https".equalsIgnoreCase(url.getScheme()) && !isThisMachine(url.getHost())) {
            throw new EngineStoppedException("the key in " + variable + " would go to " + url.getHost()
                    + " for all to read; use https, or unset " + variable);
        }
        return new ApiKey(value);
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    String header() {
        return "Bearer " + value;
    }

    /** The text without the key, which a server may have put into it. */
    String redact(String text) {
        return value.length() < SECRET ? text : text.replace(value, "***");
    }

    @Override
    public String toString() {
        return "ApiKey[hidden]";
    }
}
