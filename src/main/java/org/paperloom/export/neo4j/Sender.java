package org.paperloom.export.neo4j;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;

/** Sends batches one after the other, each while the next one is gathered; the session belongs to it meanwhile. */
final class Sender implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final Session session;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Future<?> last = CompletableFuture.completedFuture("");
    private long sent;

    Sender(Session session) {
        this.session = session;
    }

    /** Sends nodes; throws what the batch before this one has thrown. */
    void nodes(Shape shape, List<Row> rows) {
        send(shape, rows, 0);
    }

    /** Sends relationships, as {@link #nodes} does. */
    void relationships(Shape shape, List<Row> rows) {
        send(shape, rows, rows.size());
    }

    private void send(Shape shape, List<Row> rows, int least) {
        await();
        sent += rows.size();
        Query query = new Query(
                "UNWIND $rows AS row\n" + shape.statement() + "RETURN count(*) AS rows",
                Map.<String, Object>of("rows", rows.stream().map(Row::parameter).toList()));
        last = thread.submit(() -> {
            int written = session.executeWrite(
                    transaction -> transaction.run(query).single().get("rows").asInt());
            if (written < least) {
                throw new Refused("has lost nodes while relationships to them were written: let nobody else delete"
                        + " them, and run the same command again");
            }
        });
    }

    /** Waits for the last batch; how many rows were sent. */
    long await() {
        try {
            last.get();
            return sent;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped");
        }
    }

    /** Lets a batch that is on its way arrive: the session is not to be used by two threads. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
