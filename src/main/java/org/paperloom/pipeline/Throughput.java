package org.paperloom.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.paperloom.extract.Extractor;

/**
 * How fast an engine reads abstracts.
 *
 * @param papers that were read
 * @param time it took
 * @param threads that read at once
 * @param runtime time inside a runtime of native code, by all threads together, when the engine has one
 */
public record Throughput(int papers, Duration time, int threads, Optional<Duration> runtime) {
    /** Papers read first, uncounted, so that the machine's compilers are done. */
    private static final int WARM_UP = 100;

    /**
     * Reads papers of pages.
     *
     * @param most papers to read; the first of them are read twice, uncounted the first time
     * @throws IllegalArgumentException when the pages hold no paper
     * @throws CancellationException when the calling thread was interrupted
     */
    public static Throughput of(List<String> pages, int most, Extractor extractor, Progress progress) {
        Tally tally = new Tally(progress);
        Engine engine = new Engine(extractor, tally);
        try (PaperSpool spool = new PaperSpool();
                Workers workers = new Workers(engine.parallelism())) {
            Reading.read(pages, spool, tally);
            if (spool.size() == 0) {
                throw new IllegalArgumentException("no papers in " + pages);
            }
            workers.map(
                    numbers(Math.min(WARM_UP, spool.size())),
                    i -> engine.apply(spool.get(i), (p, e) -> e.entities().size()));
            int papers = Math.min(most, spool.size());
            tally.begin(Stage.EXTRACTION, papers);
            Optional<Duration> before = extractor.timeInRuntime();
            long begun = System.nanoTime();
            workers.map(
                    numbers(papers),
                    i -> engine.apply(spool.get(i), (p, e) -> e.entities().size()));
            Duration time = Duration.ofNanos(System.nanoTime() - begun);
            Optional<Duration> runtime = extractor.timeInRuntime().flatMap(after -> before.map(after::minus));
            return new Throughput(papers, time, engine.parallelism(), runtime);
        }
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** One line: papers, seconds, papers a second, and the share of time inside the runtime. */
    @Override
    public String toString() {
        double seconds = time.toNanos() / 1e9;
        String share = runtime.map(r -> String.format(
                        Locale.ROOT,
                        ", %.0f %% of the time inside ONNX Runtime",
                        100 * r.toNanos() / 1e9 / seconds / threads))
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%d abstracts in %.1f s on %d threads: %.1f a second%s; %d MB of heap at most",
                papers,
                seconds,
                threads,
                papers / seconds,
                share,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
