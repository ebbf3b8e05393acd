package org.paperloom.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Threads for work whose results keep their order. */
final class Workers implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final ExecutorService threads;

    /** One thread a core. */
    Workers() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "paperloom-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * The function of each item, in the order of the items.
     *
     * @throws CancellationException when the calling thread was interrupted
     */
    <A, B> List<B> map(List<A> items, Function<A, B> function) {
        List<Future<B>> futures = new ArrayList<>();
        for (A item : items) {
            futures.add(threads.submit(() -> function.apply(item)));
        }
        try {
            List<B> results = new ArrayList<>();
            for (Future<B> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            futures.forEach(f -> f.cancel(false));
        }
    }

    /** Waits until no thread works any more, so that what they write to can be closed. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a worker did not end within " + PATIENCE + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
