package org.paperloom.extract.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.paperloom.extract.llm.CallFailed.Kind;

/**
 * The HTTP under LangChain4j: bounded in size and whole time, stoppable, never redirected. The key is put in here and
 * taken out of whatever comes back, so that nothing above ever has it.
 */
final class ChatHttp implements HttpClient {
    private static final Duration CONNECT = Duration.ofSeconds(15);

    private final java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
            // some servers close a connection that offers them HTTP/2
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    private final Optional<ApiKey> key;
    private final Duration timeout;
    private final long mostBytes;
    private final Halt halt;

    ChatHttp(Optional<ApiKey> key, Duration timeout, long mostBytes, Halt halt) {
        this.key = key;
        this.timeout = timeout;
        this.mostBytes = mostBytes;
        this.halt = halt;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<byte[]> response = send(request);
        String text = new String(response.body(), StandardCharsets.UTF_8);
        String body = key.map(k -> k.redact(text)).orElse(text);
        if (response.statusCode() / 100 != 2) {
            throw Refusals.of(response.statusCode(), response.headers(), body, key.isPresent());
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(Map.of())
                .body(body)
                .build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .header("Content-Type", "application/json")
                .header("User-Agent", "paperloom")
                .POST(BodyPublishers.ofString(request.body()));
        key.ifPresent(k -> builder.header("Authorization", k.header()));
        try {
            return halt.await(client.sendAsync(builder.build(), info -> new BoundedBody(mostBytes)), timeout);
        } catch (TimeoutException e) {
            throw new CallFailed(
                    Kind.BUSY,
                    "the language model gave no whole reply within " + timeout.toSeconds()
                            + " s; give it more time with --llm-timeout, or fewer calls at once with --llm-parallel");
        } catch (ExecutionException e) {
            throw failed(e);
        }
    }

    private static CallFailed failed(ExecutionException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedBody.TooLarge) {
                return new CallFailed(Kind.BAD_REPLY, "the server's reply is too large: " + cause.getMessage());
            }
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnresolvedAddressException) {
                return new CallFailed(
                        Kind.NO_CONNECTION,
                        "no connection to the language model's server; start it, or check --llm-url");
            }
        }
        if (problem.getCause() instanceof IOException broken) {
            return new CallFailed(Kind.BUSY, "the connection to the language model's server broke (" + broken + ")");
        }
        throw new IllegalStateException(problem);
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("replies are not streamed");
    }

    /** A builder that LangChain4j takes; the times are set already. */
    HttpClientBuilder builder() {
        return new HttpClientBuilder() {
            @Override
            public Duration connectTimeout() {
                return CONNECT;
            }

            @Override
            public HttpClientBuilder connectTimeout(Duration time) {
                return this;
            }

            @Override
            public Duration readTimeout() {
                return timeout;
            }

            @Override
            public HttpClientBuilder readTimeout(Duration time) {
                return this;
            }

            @Override
            public HttpClient build() {
                return ChatHttp.this;
            }
        };
    }
}
