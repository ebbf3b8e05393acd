package org.paperloom.extract.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.paperloom.extract.EngineStoppedException;
import org.paperloom.extract.UnreadablePaperException;
import org.paperloom.extract.llm.CallFailed.Kind;

/** Asks about a paper until there is a reply of the right shape, with pauses, and knows when to give up. */
final class Interview {
    /** After so many papers without one usable reply the fault is not the papers'. */
    static final int MOST_IN_A_ROW = 10;

    private static final int SEED = 17;

    private final Chat chat;
    private final Prompt prompt;
    private final int retries;
    private final Patience patience;
    private final Usage usage;
    private final Halt halt;
    private final AtomicBoolean answered = new AtomicBoolean();
    private final AtomicInteger inARow = new AtomicInteger();

    Interview(Chat chat, Prompt prompt, int retries, Patience patience, Usage usage, Halt halt) {
        this.chat = chat;
        this.prompt = prompt;
        this.retries = retries;
        this.patience = patience;
        this.usage = usage;
        this.halt = halt;
    }

    /**
     * The text of a reply that {@link Reply#parse} takes.
     *
     * @throws UnreadablePaperException when there is none for this paper
     * @throws EngineStoppedException when there will be none for any
     */
    String ask(String data) {
        int bad = 0;
        int busy = 0;
        String wrong = "";
        while (true) {
            halt.check();
            try {
                String text = attempt(prompt.instruction(wrong), data, SEED + bad);
                inARow.set(0);
                return text;
            } catch (CallFailed failed) {
                switch (failed.kind()) {
                    case HOPELESS -> throw stop(failed.reason());
                    case BAD_REPLY -> {
                        bad++;
                        wrong = failed.reason();
                        if (bad > retries) {
                            throw giveUp(wrong + ", asked " + bad + " times");
                        }
                    }
                    case BUSY, NO_CONNECTION -> {
                        busy++;
                        pauseAfter(failed, busy);
                    }
                    case BAD_REQUEST, REFUSED -> throw giveUp(failed.reason());
                }
            }
        }
    }

    private String attempt(String instruction, String data, int seed) {
        Answer answer = chat.ask(instruction, data, seed);
        answered.set(true);
        usage.call(answer);
        if (answer.text().isBlank()) {
            throw new CallFailed(Kind.BAD_REPLY, "the reply is empty");
        }
        if (!answer.whole()) {
            throw new CallFailed(Kind.BAD_REPLY, "the reply was cut off, being too long");
        }
        Reply.parse(answer.text());
        return answer.text();
    }

    private void pauseAfter(CallFailed failed, int attempts) {
        boolean isGone = failed.kind() == Kind.NO_CONNECTION;
        if (isGone && (!answered.get() || attempts >= patience.attempts())) {
            throw stop(failed.reason());
        }
        if (attempts >= patience.attempts()) {
            throw giveUp(failed.reason() + ", asked " + attempts + " times");
        }
        Optional<Duration> asked = failed.retryAfter();
        if (asked.filter(time -> time.compareTo(patience.asked()) > 0).isPresent()) {
            throw giveUp(
                    failed.reason() + ", to be asked again in " + asked.get().toSeconds() + " s");
        }
        halt.pause(asked.orElse(patience.pause(attempts)));
    }

    private RuntimeException giveUp(String reason) {
        if (inARow.incrementAndGet() >= MOST_IN_A_ROW) {
            return stop("the language model failed on " + MOST_IN_A_ROW + " papers in a row; the last time: " + reason);
        }
        return new UnreadablePaperException(reason + "; run the same again, what was read is kept");
    }

    private RuntimeException stop(String reason) {
        EngineStoppedException stopped = new EngineStoppedException(reason);
        halt.halt(stopped);
        return stopped;
    }
}
