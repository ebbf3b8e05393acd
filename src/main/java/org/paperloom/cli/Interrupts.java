package org.paperloom.cli;

import java.util.concurrent.TimeUnit;

/** Lets an operation end in order when the user presses Ctrl-C. */
final class Interrupts implements AutoCloseable {
    private static final int PATIENCE = 30;

    private final Thread hook;
    private volatile boolean done;

    /** From now on Ctrl-C asks the operation to stop and waits for this thread to leave it. */
    Interrupts(Runnable stop) {
        Thread worker = Thread.currentThread();
        hook = new Thread(() -> {
            stop.run();
            for (int i = 0; i < PATIENCE * 10 && worker.isAlive() && !done; i++) {
                try {
                    TimeUnit.MILLISECONDS.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        done = true;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already: the hook runs and sees that the work is done
        }
    }
}
