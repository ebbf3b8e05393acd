package org.paperloom.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.paperloom.extract.Extractor;
import org.paperloom.gold.GoldFile;
import org.paperloom.gold.GoldLine;
import org.paperloom.gold.GoldReader;
import org.paperloom.gold.GoldWriter;
import org.paperloom.gold.Scorer;
import org.paperloom.gold.Scores;

/** How well an extraction meets a gold file. */
public final class Evaluate {
    private Evaluate() {}

    /**
     * Scores a file of predicted lines.
     *
     * @param errors for how many documents to list what was missed and what is extra
     * @throws IOException when a file cannot be read as UTF-8
     * @throws IllegalArgumentException when a line is not of the gold's shape
     */
    public static Scores of(Path gold, Path predicted, int errors) throws IOException {
        return Scorer.score(lines(gold), lines(predicted), errors);
    }

    /**
     * Extracts the gold file's own papers, sentences divided as there, and scores that.
     *
     * @throws IOException when the file cannot be read as UTF-8
     * @throws IllegalArgumentException when a line is not of the gold's shape
     */
    public static Scores of(Path gold, Extractor extractor, int errors, Progress progress) throws IOException {
        GoldFile file = GoldReader.read(gold);
        Tally tally = new Tally(progress);
        file.skipped().forEach(tally::skipped);
        tally.begin(Stage.EXTRACTION, file.lines().size());
        Engine engine = new Engine(extractor, tally);
        try (Workers workers = new Workers()) {
            List<String> predicted = workers
                    .map(
                            file.lines(),
                            line -> engine.apply(
                                    line.paper(), (p, e) -> GoldWriter.write(new GoldLine(line.id(), p, e))))
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
            return Scorer.score(lines(gold), predicted, errors);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }
}
