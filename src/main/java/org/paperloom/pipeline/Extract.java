package org.paperloom.pipeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.paperloom.extract.Extractor;
import org.paperloom.gold.GoldLine;
import org.paperloom.gold.GoldWriter;

/** Pages in, gold-shaped lines out, one a different paper, in order of first appearance. */
public final class Extract {
    private static final int BATCH = 200;

    private final Extractor extractor;
    private final Tally tally;

    /**
     * What a run did.
     *
     * @param papers different ones that the pages hold
     * @param lines that were written, one for each paper that was not skipped
     */
    public record Counts(int papers, int lines) {}

    /** An extraction that tells its progress. */
    public Extract(Extractor extractor, Progress progress) {
        this.extractor = extractor;
        this.tally = new Tally(progress);
    }

    /**
     * Writes the lines to a file, which appears when it is whole.
     *
     * @throws IOException when the file cannot be written
     * @throws CancellationException when {@link #stop} was called
     */
    public Counts run(List<String> pages, Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            Counts counts = write(pages, part);
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return counts;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Counts write(List<String> pages, Path part) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            return run(pages, out);
        }
    }

    /**
     * Writes the lines and leaves the writer open.
     *
     * @throws IOException when the writer fails
     * @throws CancellationException when {@link #stop} was called
     */
    public Counts run(List<String> pages, Writer out) throws IOException {
        Engine engine = new Engine(extractor, tally);
        int written = 0;
        int papers;
        try (PaperSpool spool = new PaperSpool();
                Workers workers = new Workers(engine.parallelism())) {
            Reading.read(pages, spool, tally);
            papers = spool.size();
            tally.begin(Stage.EXTRACTION, spool.size());
            for (int start = 0; start < spool.size(); start += BATCH) {
                List<Integer> batch = IntStream.range(start, Math.min(start + BATCH, spool.size()))
                        .boxed()
                        .toList();
                List<Optional<String>> lines = workers.map(
                        batch,
                        i -> engine.apply(spool.get(i), (p, e) -> GoldWriter.write(new GoldLine(p.displayId(), p, e))));
                for (String line : lines.stream().flatMap(Optional::stream).toList()) {
                    out.write(line);
                    out.write('\n');
                    written++;
                }
            }
        }
        out.flush();
        return new Counts(papers, written);
    }

    /** Asks the run to stop soon; closes the extractor. May be called from any thread. */
    public void stop() {
        tally.stop();
        extractor.close();
    }
}
