package org.paperloom.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paperloom.extract.Extractor;
import org.paperloom.gold.GoldFile;
import org.paperloom.gold.GoldLine;
import org.paperloom.gold.GoldReader;
import org.paperloom.gold.GoldWriter;
import org.paperloom.gold.Judged;
import org.paperloom.gold.Scorer;
import org.paperloom.gold.Scores;

/**
 * How well an extraction meets a gold file: the lines of both.
 *
 * @param gold annotated documents
 * @param predicted what was extracted from them
 */
public record Evaluate(List<String> gold, List<String> predicted) {
    public Evaluate {
        gold = List.copyOf(gold);
        predicted = List.copyOf(predicted);
    }

    /**
     * Takes a file of predicted lines.
     *
     * @throws IOException when a file cannot be read as UTF-8
     */
    public static Evaluate of(Path gold, Path predicted) throws IOException {
        return new Evaluate(lines(gold), lines(predicted));
    }

    /**
     * Extracts the gold file's own papers, sentences divided as there.
     *
     * @throws IOException when the file cannot be read as UTF-8
     */
    public static Evaluate of(Path gold, Extractor extractor, Progress progress) throws IOException {
        GoldFile file = GoldReader.read(gold);
        Tally tally = new Tally(progress);
        file.skipped().forEach(tally::skipped);
        tally.begin(Stage.EXTRACTION, file.lines().size());
        Engine engine = new Engine(extractor, tally);
        try (Workers workers = new Workers(engine.parallelism())) {
            List<String> predicted = workers
                    .map(
                            file.lines(),
                            line -> engine.apply(
                                    line.paper(), (p, e) -> GoldWriter.write(new GoldLine(line.id(), p, e))))
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
            return new Evaluate(lines(gold), predicted);
        }
    }

    /**
     * The scores.
     *
     * @param errors for how many documents to list what was missed and what is extra
     * @throws IllegalArgumentException when a line is not of the gold's shape
     */
    public Scores scores(int errors) {
        return Scorer.score(gold, predicted, errors);
    }

    /**
     * The scores of all documents, of those whose id starts with a prefix, and of the others, by heading in this order.
     *
     * @throws IllegalArgumentException when a line is not of the gold's shape
     */
    public Map<String, Scores> split(String prefix, int errors) {
        return Scorer.split(gold, predicted, prefix, errors);
    }

    /**
     * The relations that were extracted, each with its confidence and whether the gold has it.
     *
     * @throws IllegalArgumentException when a line is not of the gold's shape
     */
    public List<Judged> judged() {
        return Scorer.judged(gold, predicted);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }
}
