package org.paperloom.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets an operation end in order when the user presses Ctrl-C. */
final class Interrupts {
    private static final int PATIENCE = 30;

    private Interrupts() {}

    /** Does the work; on Ctrl-C asks it to stop, and keeps the process alive until it has, for half a minute at most. */
    static <T> T stoppable(Runnable stop, Callable<T> work) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            stop.run();
            await(done);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.call();
        } finally {
            done.countDown();
            remove(hook);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            boolean inTime = done.await(PATIENCE, TimeUnit.SECONDS);
            // leaves the main thread the moment it needs to say that it was stopped
            TimeUnit.MILLISECONDS.sleep(inTime ? 100 : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already: the hook runs and sees that the work is done
        }
    }
}
