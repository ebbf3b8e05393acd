package org.paperloom.extract.llm;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.paperloom.extract.llm.CallFailed.Kind;

/** What a status other than success means (RFC 9110 section 15). */
final class Refusals {
    private static final int LONGEST_QUOTE = 200;

    private Refusals() {}

    /**
     * The failure of a status.
     *
     * @param body what the server says, without the key
     * @param hasKey whether a key was sent
     */
    static CallFailed of(int status, HttpHeaders headers, String body, boolean hasKey) {
        String says = "the language model's server answers " + status + quote(body);
        return switch (status) {
            case 401, 403 ->
                new CallFailed(
                        Kind.HOPELESS,
                        says + "; "
                                + (hasKey
                                        ? "it does not take the key, put one into PAPERLOOM_LLM_KEY that it does"
                                        : "it wants a key, put it into PAPERLOOM_LLM_KEY"));
            case 402 -> new CallFailed(Kind.HOPELESS, says + "; it wants to be paid first");
            case 404, 405 ->
                new CallFailed(
                        Kind.HOPELESS,
                        says + "; check that --llm-url ends as the server wants it, mostly in /v1,"
                                + " and that it has the model of --llm-model");
            case 400, 422 -> new CallFailed(Kind.BAD_REQUEST, says);
            case 408, 409, 425, 429 -> new CallFailed(Kind.BUSY, says, retryAfter(headers));
            default ->
                status >= 500
                        ? new CallFailed(Kind.BUSY, says, retryAfter(headers))
                        : status < 400
                                ? new CallFailed(
                                        Kind.HOPELESS,
                                        says + "; it points to another address, which is not followed:"
                                                + " give the final one as --llm-url")
                                : new CallFailed(Kind.REFUSED, says);
        };
    }

    /** Seconds or a date (RFC 9110 section 10.2.3); nothing for anything else. */
    private static Optional<Duration> retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(Refusals::time);
    }

    private static Optional<Duration> time(String text) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration left = Duration.between(Instant.now(), until);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String quote(String body) {
        String line = body.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int end = Math.min(line.length(), LONGEST_QUOTE);
        return line.isEmpty() ? "" : " (" + line.substring(0, end) + (end < line.length() ? "…" : "") + ")";
    }
}
