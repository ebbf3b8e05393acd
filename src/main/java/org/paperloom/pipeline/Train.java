package org.paperloom.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.paperloom.extract.Labelled;
import org.paperloom.extract.Trainer;
import org.paperloom.gold.GoldFile;
import org.paperloom.gold.GoldReader;
import org.paperloom.model.Paper;

/** Annotated papers in, trained models out. */
public final class Train {
    private final Tally tally;
    private final Consumer<String> steps;

    /**
     * A training that tells its progress.
     *
     * @param steps hears of each step that is done, in a line
     */
    public Train(Progress progress, Consumer<String> steps) {
        this.tally = new Tally(progress);
        this.steps = steps;
    }

    /**
     * Trains the engine's models and writes them into one file; the same input gives the same bytes.
     *
     * @param gold files of annotated papers
     * @param corpus pages of papers of the field, not annotated; may be empty
     * @throws IOException when a gold file cannot be read, or the models cannot be written
     */
    public void run(List<Path> gold, List<String> corpus, Path models) throws IOException {
        List<Labelled> labelled = new ArrayList<>();
        for (Path path : gold) {
            GoldFile file = GoldReader.read(path);
            file.skipped().forEach(tally::skipped);
            file.lines().forEach(line -> labelled.add(new Labelled(line.paper(), line.extraction())));
        }
        if (labelled.isEmpty()) {
            throw new IllegalArgumentException(
                    "no annotated paper in " + gold + "; the gold form has one JSON object a line");
        }
        new Trainer(steps).train(labelled, papers(corpus), models);
    }

    private List<Paper> papers(List<String> corpus) {
        try (PaperSpool spool = new PaperSpool()) {
            Reading.read(corpus, spool, tally);
            return IntStream.range(0, spool.size()).mapToObj(spool::get).toList();
        }
    }
}
