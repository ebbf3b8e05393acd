package org.paperloom.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.query.Fixture;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnowledgeServerTest {
    private static final Duration TIMEOUT = Duration.ofMillis(1500);
    private static final String TEXT_SEARCH =
            "PREFIX text: <http://jena.apache.org/text#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                    + " SELECT ?label { (?c ?s) text:query (skos:prefLabel 'rope') . ?c skos:prefLabel ?label }";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

    private Dataset dataset;
    private KnowledgeServer server;

    @BeforeAll
    void start() {
        dataset = Fixture.dataset();
        server = KnowledgeServer.start(dataset, new ServerOptions(0, true, TIMEOUT, 50));
    }

    @AfterAll
    void stop() {
        server.close();
        dataset.close();
    }

    @Test
    void answersByGetAndByPost() throws Exception {
        HttpResponse<String> got = get(TEXT_SEARCH);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).contains("RoPE");
        assertThat(post("application/sparql-query", TEXT_SEARCH).body()).contains("RoPE");
        assertThat(post("application/x-www-form-urlencoded", "query=" + encoded(TEXT_SEARCH))
                        .body())
                .contains("RoPE");
    }

    @Test
    void refusesServiceAndCallsNobody() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
        });
        other.start();
        try {
            String there = "<http://localhost:" + other.getAddress().getPort() + "/>";
            for (String silent : new String[] {"", "SILENT "}) {
                assertThat(get("SELECT * { SERVICE " + silent + there + " { ?s ?p ?o } }")
                                .body()
                                .lines())
                        .hasSizeLessThan(3);
            }
            assertThat(get("SELECT * { SERVICE " + there + " { ?s ?p ?o } }").statusCode())
                    .isGreaterThanOrEqualTo(400);
            get("SELECT * FROM " + there + " { ?s ?p ?o }");
            get("SELECT * FROM NAMED " + there + " { GRAPH ?g { ?s ?p ?o } }");
            send(HttpRequest.newBuilder(sparql("?default-graph-uri=" + encoded(there.substring(1, there.length() - 1))
                    + "&query=" + encoded("SELECT * { ?s ?p ?o }"))));
            post("application/sparql-update", "LOAD " + there);
            assertThat(calls).hasValue(0);
        } finally {
            other.stop(0);
        }
    }

    @Test
    void readsNoFiles(@TempDir Path folder) throws Exception {
        Path secret = folder.resolve("secret.ttl");
        Files.writeString(secret, "<urn:s> <urn:p> 'a secret'.");
        String file = "<" + secret.toUri() + ">";
        assertThat(get("SELECT * FROM " + file + " { ?s ?p ?o }").body()).doesNotContain("a secret");
        assertThat(get("SELECT * FROM NAMED " + file + " { GRAPH ?g { ?s ?p ?o } }")
                        .body())
                .doesNotContain("a secret");
        assertThat(get("SELECT * { GRAPH " + file + " { ?s ?p ?o } }").body()).doesNotContain("a secret");
        assertThat(post("application/sparql-update", "LOAD " + file).statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void writesNothing() throws Exception {
        String before = get(COUNT).body();
        String update = "INSERT DATA { <urn:s> <urn:p> <urn:o> }";
        assertThat(post("application/sparql-update", update).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(post("application/x-www-form-urlencoded", "update=" + encoded(update))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(get(update).statusCode()).isEqualTo(400);
        for (String path : new String[] {"?default", "?graph=urn:g", "/data?default", "/upload", "/update"}) {
            for (String method : new String[] {"PUT", "POST", "PATCH", "DELETE"}) {
                HttpResponse<String> answer = send(HttpRequest.newBuilder(sparql(path))
                        .header("Content-Type", "text/turtle")
                        .method(method, BodyPublishers.ofString("<urn:s> <urn:p> <urn:o> .")));
                assertThat(answer.statusCode()).as(method + " " + path).isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(get(COUNT).body()).isEqualTo(before);
    }

    @Test
    void stopsAQueryThatWouldNotEnd() throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = get("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIMEOUT.multipliedBy(6));
        assertThat(get(TEXT_SEARCH).statusCode()).isEqualTo(200);
    }

    @Test
    void theClientCannotTakeMoreTime() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(sparql("?timeout=600&query=" + encoded(endless))));
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void limitsRowsAndSaysSo() throws Exception {
        HttpResponse<String> all = get("SELECT ?s { ?s ?p ?o }");
        assertThat(all.headers().firstValue(LimitedQuery.HEADER)).hasValue("50");
        assertThat(all.body().lines()).hasSize(1 + 50);
        HttpResponse<String> few = get("SELECT ?s { ?s ?p ?o } LIMIT 3");
        assertThat(few.headers().firstValue(LimitedQuery.HEADER)).isEmpty();
        assertThat(few.body().lines()).hasSize(1 + 3);
    }

    @Test
    void refusesAHugeRequest() throws Exception {
        String huge = TEXT_SEARCH + "#" + "x".repeat((int) KnowledgeServer.LARGEST_REQUEST);
        assertThat(post("application/sparql-query", huge).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$/ping", "sparql?query=ASK%7B%7D"})
    void hasSecurityHeaders(String path) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri().resolve(path)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void saysWhatItIs() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(server.uri()));
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("Paperloom", "/sparql", "text:query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$/server", "$/datasets", "$/stats", "$/metrics", "$/compact/sparql", "nothing"})
    void offersNothingElse(String path) throws Exception {
        assertThat(send(HttpRequest.newBuilder(server.uri().resolve(path))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> {
                                try (Socket socket = new Socket()) {
                                    socket.connect(new InetSocketAddress(address, server.port()), 1000);
                                }
                            })
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() {
        assertThatThrownBy(() -> KnowledgeServer.start(dataset, ServerOptions.DEFAULT.withPort(server.port())))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("port " + server.port());
    }

    @Test
    void stopsListeningWhenClosed() {
        KnowledgeServer other = KnowledgeServer.start(dataset, ServerOptions.DEFAULT.withPort(0));
        URI uri = other.uri();
        other.close();
        assertThatThrownBy(() -> send(HttpRequest.newBuilder(uri))).isInstanceOf(IOException.class);
    }

    private HttpResponse<String> get(String query) throws Exception {
        return send(HttpRequest.newBuilder(sparql("?query=" + encoded(query))));
    }

    private HttpResponse<String> post(String type, String body) throws Exception {
        return send(
                HttpRequest.newBuilder(sparql("")).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        // a new connection each: the server closes one whose body it refused to read
        return HttpClient.newHttpClient()
                .send(
                        request.header("Accept", "text/csv, */*;q=0.1")
                                .timeout(Duration.ofSeconds(30))
                                .build(),
                        BodyHandlers.ofString());
    }

    private URI sparql(String rest) {
        return URI.create(server.uri() + "sparql" + rest);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
