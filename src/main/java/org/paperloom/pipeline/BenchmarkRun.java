package org.paperloom.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.paperloom.extract.EncoderExtractor;
import org.paperloom.gold.Benchmark;
import org.paperloom.gold.Scores;
import org.paperloom.gold.SpanScorer;
import org.paperloom.model.SpanGraph;

/** How well an encoder model that was trained on a benchmark's own data meets its test data. */
public final class BenchmarkRun {
    private BenchmarkRun() {}

    /**
     * Scores a model.
     *
     * @param benchmark what the file is of
     * @param file its test data
     * @param model as src/main/python/export.py wrote it
     * @throws IOException when the file cannot be read or is of another layout
     */
    public static Scores of(Benchmark benchmark, Path file, Path model, Progress progress) throws IOException {
        List<Benchmark.Document> documents = benchmark.read(file);
        try (EncoderExtractor encoder = EncoderExtractor.load(model);
                Workers workers = new Workers()) {
            Tally tally = new Tally(progress);
            tally.begin(Stage.EXTRACTION, documents.size());
            List<SpanGraph> predicted = workers.map(documents, d -> {
                SpanGraph graph = encoder.read(d.sentences());
                tally.step(1);
                return graph;
            });
            List<SpanGraph> gold = new ArrayList<>();
            documents.forEach(d -> gold.add(d.graph()));
            return SpanScorer.score(benchmark, gold, predicted);
        }
    }
}
