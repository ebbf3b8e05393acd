package org.paperloom.extract;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;

/**
 * Says what an abstract says: the door behind which the engines stand.
 *
 * <p>The same paper gives the same extraction, whatever came before it. Instances may be used by several threads.
 */
public interface Extractor extends AutoCloseable {
    /**
     * Entities, what is introduced, relations and results; {@link Extraction#EMPTY} when there are none.
     *
     * @throws UnreadablePaperException when the engine cannot read this paper, though others perhaps
     * @throws EngineStoppedException when the engine can read no more papers
     * @throws CancellationException when the engine was closed
     */
    Extraction extract(Paper paper);

    /** Names the engine and its trained models, such as "opennlp-3f9c2a10"; another name may mean other extractions. */
    String version();

    /** How many papers to give it at once; at least 1. */
    default int parallelism() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Lines that tell what it used so far that costs, and what it had to drop; empty when there is nothing to tell. */
    default List<String> usage() {
        return List.of();
    }

    /** Time spent so far in a runtime of native code, by all threads together; empty for an engine without one. */
    default Optional<Duration> timeInRuntime() {
        return Optional.empty();
    }

    /** Ends what it does, and frees what it holds. May be called from any thread, any number of times. */
    @Override
    default void close() {}
}
