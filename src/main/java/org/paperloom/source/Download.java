package org.paperloom.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Fetches a page from the web into a file that goes when the program ends. */
final class Download {
    /** More than any public dump has; arXiv's metadata are some 5 GB. */
    private static final long MOST_BYTES = 8L << 30;

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration WHOLE = Duration.ofMinutes(30);

    private final long mostBytes;
    private final Duration answer;
    private final Duration whole;

    Download() {
        this(MOST_BYTES, ANSWER, WHOLE);
    }

    /** With other bounds on size, time until the answer begins, and time in all. */
    Download(long mostBytes, Duration answer, Duration whole) {
        this.mostBytes = mostBytes;
        this.answer = answer;
        this.whole = whole;
    }

    static boolean isUrl(String argument) {
        String lower = argument.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    Search find(String url) {
        try {
            return new Search(Map.of(url, LocalFiles.page(fetch(URI.create(url)), url)), List.of());
        } catch (IllegalArgumentException e) {
            return Search.nothing(url, "is no valid URL: " + e.getMessage() + "; check its spelling");
        } catch (IOException e) {
            return Search.nothing(
                    url, "cannot be downloaded: " + e + "; check address and network, or save it to a file");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Search.nothing(url, "the download was interrupted; run it again");
        }
    }

    private Path fetch(URI uri) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(answer)
                .header("User-Agent", "paperloom")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("the server answers " + response.statusCode());
            }
            long start =
                    System.nanoTime(); // before the clock that closes the stream, or that closes too early to be late
            CompletableFuture.delayedExecutor(whole.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> close(body));
            return save(body, start);
        }
    }

    private Path save(InputStream body, long start) throws IOException {
        Path file = Files.createTempFile("paperloom-", ".page");
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(body, out, start);
            return file;
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
    }

    private void copy(InputStream in, OutputStream out, long start) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        int n = 0;
        while (n >= 0) {
            out.write(buffer, 0, n);
            n = next(in, buffer, start);
            bytes += Math.max(n, 0);
            if (bytes > mostBytes) {
                throw new IOException("more than " + mostBytes + " bytes");
            }
        }
    }

    /** A closed stream may fail or just end: either way the time tells which end it was. */
    private int next(InputStream in, byte[] buffer, long start) throws IOException {
        try {
            int n = in.read(buffer);
            if (isLate(start)) {
                throw new IOException("not finished after " + whole);
            }
            return n;
        } catch (IOException e) {
            throw isLate(start) ? new IOException("not finished after " + whole, e) : e;
        }
    }

    private boolean isLate(long start) {
        return System.nanoTime() - start >= whole.toNanos();
    }

    /** Ends a read that waits for a server that has fallen silent. */
    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
