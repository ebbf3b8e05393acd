package org.paperloom.extract.llm;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Ends all calls and pauses of an engine at once, and keeps new ones from beginning. */
final class Halt {
    private final AtomicReference<@Nullable RuntimeException> reason = new AtomicReference<>();
    private final CountDownLatch halted = new CountDownLatch(1);
    private final Map<Long, Future<?>> awaited = new ConcurrentHashMap<>();
    private final AtomicLong tickets = new AtomicLong();

    /** Halts; whoever waits here, or comes later, gets the reason. The first one counts. */
    void halt(RuntimeException why) {
        if (reason.compareAndSet(null, why)) {
            halted.countDown();
            awaited.values().forEach(f -> f.cancel(true));
        }
    }

    /** Throws the reason when there is one. */
    void check() {
        RuntimeException why = reason.get();
        if (why != null) {
            throw why;
        }
    }

    /** Waits, and throws the reason as soon as there is one. */
    void pause(Duration time) {
        try {
            boolean over = halted.await(time.toMillis(), TimeUnit.MILLISECONDS);
            if (over) {
                check();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /**
     * What the future brings; it is cancelled when that takes too long or all is halted.
     *
     * @throws TimeoutException when it takes longer than the limit
     * @throws ExecutionException when it fails
     */
    <T> T await(Future<T> future, Duration limit) throws TimeoutException, ExecutionException {
        long ticket = tickets.incrementAndGet();
        awaited.put(ticket, future);
        try {
            check();
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (CancellationException e) {
            check();
            throw e;
        } catch (InterruptedException e) {
            throw interrupted();
        } finally {
            future.cancel(true);
            awaited.remove(ticket);
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted");
    }
}
