package org.paperloom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that speaks the OpenAI chat protocol as it is told to; the last thing it is told goes on. */
public final class ChatServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PROMPT_TOKENS = 100;
    private static final int COMPLETION_TOKENS = 10;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final List<JsonNode> requests = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Answer> answers;

    /** Answers one request. */
    @FunctionalInterface
    public interface Answer {
        /** Writes the response. */
        void to(JsonNode request, HttpExchange exchange) throws IOException;
    }

    /** A server that gives these answers in turn. */
    public ChatServer(Answer... answers) throws IOException {
        this.answers = List.of(answers);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        int number;
        synchronized (this) {
            number = requests.size();
            requests.add(request);
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        }
        try (exchange) {
            answers.get(Math.min(number, answers.size() - 1)).to(request, exchange);
        }
    }

    /** Where it listens, as {@code --llm-url} takes it. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** The bodies of all requests so far. */
    public synchronized List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    /** The Authorization headers of all requests so far, "null" where there was none. */
    public synchronized List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** The sentences that a request is about. */
    public static List<String> sentences(JsonNode request) {
        try {
            List<String> sentences = new ArrayList<>();
            JSON.readTree(request.at("/messages/1/content").asText())
                    .path("sentences")
                    .forEach(s -> sentences.add(s.asText()));
            return sentences;
        } catch (IOException e) {
            throw new AssertionError("the data are not JSON: " + request, e);
        }
    }

    /** A completion with that text. */
    public static Answer says(String text) {
        return says(text, "stop");
    }

    /** A completion with that text and that reason for its end. */
    public static Answer says(String text, String finish) {
        return (request, exchange) -> send(exchange, 200, Map.of(), completion(text, finish));
    }

    /** The text of a completion in the protocol's form. */
    public static String completion(String text, String finish) {
        ObjectNode json = JSON.createObjectNode().put("id", "c1").put("object", "chat.completion");
        ObjectNode choice = json.putArray("choices").addObject().put("index", 0).put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", text);
        json.putObject("usage")
                .put("prompt_tokens", PROMPT_TOKENS)
                .put("completion_tokens", COMPLETION_TOKENS)
                .put("total_tokens", PROMPT_TOKENS + COMPLETION_TOKENS);
        return json.toString();
    }

    /** A response of any kind. */
    public static Answer status(int status, Map<String, String> headers, String body) {
        return (request, exchange) -> send(exchange, status, headers, body);
    }

    /** No response at all, until the server is closed. */
    public static Answer silence() {
        return (request, exchange) -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** A response of so many bytes. */
    public static Answer bytes(long count) {
        return (request, exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                for (long sent = 0; sent < count; sent += blanks.length) {
                    out.write(blanks);
                }
            }
        };
    }

    /** Sends a response. */
    public static void send(HttpExchange exchange, int status, Map<String, String> headers, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
