package org.paperloom.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.paperloom.store.GraphStore;

/** A running server; it reads the store and never writes. */
public final class KnowledgeServer implements AutoCloseable {
    /** Bytes that a request may have: a query is text that somebody wrote. */
    static final long LARGEST_REQUEST = 1_000_000;

    private static final int THREADS = 32;

    private final FusekiServer server;

    private KnowledgeServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts a server on the store, which must stay open as long as it runs.
     *
     * @throws UncheckedIOException when it cannot listen on the port
     */
    public static KnowledgeServer start(GraphStore store, ServerOptions options) {
        return start(store.dataset(), options);
    }

    /** Starts a server on a dataset. */
    public static KnowledgeServer start(Dataset dataset, ServerOptions options) {
        Context limits = ARQ.getContext().copy();
        limits.set(ARQ.httpServiceAllowed, false);
        limits.set(ARQ.queryTimeout, Long.toString(options.timeout().toMillis()));
        Endpoint query = Endpoint.create()
                .operation(Operation.Query)
                .endpointName("")
                .processor(new LimitedQuery(options.rows()))
                .context(limits)
                .build();
        FusekiServer server = FusekiServer.create()
                .port(options.port())
                .loopback(options.loopback())
                .enablePing(true)
                .maxServerThreads(THREADS)
                .add(
                        "/sparql",
                        DataService.newBuilder(new DatasetGraphReadOnly(dataset.asDatasetGraph()))
                                .addEndpoint(query))
                .addServlet("", new FrontPage(options))
                .addFilter("/*", new SecurityHeaders())
                .build();
        server.getJettyServer().insertHandler(new SizeLimitHandler(LARGEST_REQUEST, -1));
        try {
            server.start();
        } catch (FusekiException e) {
            throw new UncheckedIOException(
                    "cannot listen on port " + options.port() + "; choose another one, or 0 for any that is free",
                    new IOException(e));
        }
        return new KnowledgeServer(server);
    }

    /** Where the front page is; the SPARQL endpoint is {@code sparql} below it. */
    public URI uri() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** The port that it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Waits until the server is closed or the thread is interrupted. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
