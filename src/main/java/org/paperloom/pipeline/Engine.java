package org.paperloom.pipeline;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import org.paperloom.extract.EngineStoppedException;
import org.paperloom.extract.Extractor;
import org.paperloom.extract.UnreadablePaperException;
import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;
import org.paperloom.model.Skipped;

/** An extractor whose bugs cost one paper, not the run. */
final class Engine {
    private final Extractor extractor;
    private final Tally tally;

    Engine(Extractor extractor, Tally tally) {
        this.extractor = extractor;
        this.tally = tally;
    }

    String version() {
        return extractor.version();
    }

    int parallelism() {
        return extractor.parallelism();
    }

    /**
     * What is made of the paper and its extraction; empty, and reported, when that throws.
     *
     * @throws EngineStoppedException when the engine can read no more papers; the run stops
     * @throws CancellationException when the run is to stop
     */
    <T> Optional<T> apply(Paper paper, BiFunction<Paper, Extraction, T> then) {
        tally.checkStopped();
        try {
            return Optional.of(then.apply(paper, extractor.extract(paper)));
        } catch (CancellationException e) {
            throw e;
        } catch (EngineStoppedException e) {
            tally.stop(e);
            throw e;
        } catch (UnreadablePaperException e) {
            skip(paper, String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            skip(
                    paper,
                    "the extractor " + version() + " failed on it (" + e
                            + "); please report this with the paper's text");
            return Optional.empty();
        } finally {
            tally.step(1);
        }
    }

    private void skip(Paper paper, String reason) {
        String page =
                paper.pages().isEmpty() ? "no page" : paper.pages().first().name();
        tally.skipped(new Skipped(page, "paper " + paper.displayId(), reason));
    }
}
