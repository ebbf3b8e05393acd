package org.paperloom.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page that says what this is and how to ask. */
final class FrontPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String page;

    FrontPage(ServerOptions options) {
        try (InputStream in = Objects.requireNonNull(FrontPage.class.getResourceAsStream("index.html"))) {
            this.page = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{rows}", Long.toString(options.rows()))
                    .replace(
                            "{seconds}",
                            Long.toString(Math.max(1, options.timeout().toSeconds())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page);
    }
}
