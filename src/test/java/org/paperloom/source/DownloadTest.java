package org.paperloom.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paperloom.model.Page;

/** Downloads from a real server on this machine. */
class DownloadTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String base = "";

    DownloadTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        server.createContext("/page", exchange -> answer(exchange, 200, "Daily Papers"));
        server.createContext("/gone", exchange -> answer(exchange, 404, "gone"));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/page");
            answer(exchange, 302, "moved");
        });
        server.createContext("/endless", DownloadTest::endless);
        server.createContext("/stalled", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            pause(20_000);
        });
        server.createContext("/silent", exchange -> pause(20_000));
        server.start();
        base = "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageIsFetchedOnceAndCanBeReadTwice() throws IOException {
        String url = base + "/page";
        PageSource.Found found = new PageSource().find(List.of(url, url));
        assertThat(found.skipped()).isEmpty();
        Page page = found.pages().get(0);
        assertThat(found.pages()).containsExactly(page);
        assertThat(page.name()).isEqualTo(url);
        for (int i = 0; i < 2; i++) {
            try (InputStream in = page.body().open()) {
                assertThat(in).hasContent("Daily Papers");
            }
        }
    }

    @Test
    void aRedirectIsFollowed() {
        assertThat(new PageSource().find(List.of(base + "/moved")).pages()).hasSize(1);
    }

    @Test
    void whatCannotBeHadIsSkipped() {
        assertThat(problem(new Download(), "/gone")).contains("the server answers 404");
        Download impatient = new Download(1 << 20, Duration.ofMillis(500), Duration.ofSeconds(60));
        assertThat(problem(impatient, "/silent"))
                .contains("cannot be downloaded")
                .contains("timed out");
        assertThat(problem(impatient, "/endless")).contains("more than 1048576 bytes");
        Download hurried = new Download(1L << 40, Duration.ofSeconds(5), Duration.ofMillis(200));
        assertThat(problem(hurried, "/endless")).contains("not finished after PT0.2S");
        assertThat(problem(hurried, "/stalled")).contains("not finished after PT0.2S");
        server.stop(0);
        assertThat(problem(new Download(), "/page")).contains("cannot be downloaded");
    }

    private String problem(Download download, String path) {
        Search search = download.find(base + path);
        assertThat(search.pages()).isEmpty();
        return search.skipped().get(0).toString();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (!Thread.interrupted()) {
                out.write(new byte[1 << 16]);
            }
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
