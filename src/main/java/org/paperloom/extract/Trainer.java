package org.paperloom.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.paperloom.extract.tag.HashedLexicon;
import org.paperloom.extract.tag.TaggedSpan;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.extract.words.WordClassLearner;
import org.paperloom.extract.words.WordClasses;
import org.paperloom.model.Paper;

/**
 * Trains the models of {@link OpenNlpExtractor}. The same papers in the same order give the same bytes.
 *
 * <p>Unlabelled papers of the field help twice: words that keep like company become a class, and a first tagger marks
 * many papers, so that the second one knows what the field usually names. The models behind the tagger learn from what
 * a tagger finds that has not seen the paper (four-fold), since that is what they will be given.
 */
public final class Trainer {
    /** Models of this many parts of the data find what the later models learn from. */
    private static final int FOLDS = 4;

    /** Words in fewer papers have no class. */
    private static final int MIN_PAPERS = 5;

    /** Papers that the first tagger marks; more add little and take time. */
    private static final int MARKED = 20_000;

    private final TextAnalyzer analyzer = TextAnalyzer.load();
    private final Consumer<String> progress;

    /**
     * @param progress is told what is done, a line a step
     */
    public Trainer(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Trains all models and writes them into one file.
     *
     * @param gold labelled papers
     * @param corpus papers of the field, unlabelled; may be empty, at a loss of accuracy
     * @throws IOException when the file cannot be written
     */
    public void train(List<Labelled> gold, List<Paper> corpus, Path file) throws IOException {
        TrainedModels models = train(gold, corpus);
        try (OutputStream out = new DeflaterOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            models.write(out);
        }
        progress.accept("wrote " + file + ", " + Files.size(file) + " bytes");
    }

    private TrainedModels train(List<Labelled> gold, List<Paper> corpus) {
        WordClasses classes = corpus.isEmpty()
                ? WordClasses.NONE
                : WordClassLearner.learn(
                        corpus.stream()
                                .map(p -> String.join(" ", p.sentences()))
                                .toList(),
                        MIN_PAPERS);
        progress.accept("learnt word classes from " + corpus.size() + " papers");
        List<TrainingDocument> documents = gold.parallelStream()
                .map(labelled -> TrainingDocument.of(labelled, analyzer))
                .toList();
        TaggerTraining tagging = new TaggerTraining(classes);
        HashedLexicon field = tagging.field(documents, unseen(gold, corpus), analyzer);
        progress.accept("marked papers of the field: " + field.size() + " phrases");
        List<List<TaggedSpan>> found = jackknife(tagging, documents, field);
        TaggerTraining.Trained last = tagging.train(documents, List.of(field));
        progress.accept("trained the tagger on " + documents.size() + " papers");
        StatementTraining statements = new StatementTraining(analyzer, classes, field, documents, found, FOLDS);
        progress.accept("trained the models of relations and results");
        return new TrainedModels(
                classes,
                last.gold(),
                field,
                last.model(),
                statements.novelty(),
                statements.relations(),
                statements.kinds(),
                statements.roles());
    }

    /** What a tagger finds in each document that has not learnt from it. */
    private List<List<TaggedSpan>> jackknife(
            TaggerTraining tagging, List<TrainingDocument> documents, HashedLexicon field) {
        List<TaggerTraining.Trained> taggers = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<TrainingDocument> others = IntStream.range(0, documents.size())
                    .filter(d -> d % FOLDS != left)
                    .mapToObj(documents::get)
                    .toList();
            taggers.add(tagging.train(others, List.of(field)));
            progress.accept("trained tagger " + (fold + 1) + " of " + FOLDS + " on parts of the data");
        }
        return IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(d ->
                        taggers.get(d % FOLDS).tagger().tag(documents.get(d).document()))
                .toList();
    }

    /** A sample of the corpus, spread evenly, without the labelled papers. */
    private static List<Paper> unseen(List<Labelled> gold, List<Paper> corpus) {
        List<Paper> labelled = gold.stream().map(Labelled::paper).toList();
        Set<String> keys = new HashSet<>();
        labelled.forEach(p -> keys.addAll(p.keys()));
        int step = Math.max(1, corpus.size() / MARKED);
        return IntStream.range(0, corpus.size())
                .filter(i -> i % step == 0)
                .mapToObj(corpus::get)
                .filter(p -> p.keys().stream().noneMatch(keys::contains))
                .toList();
    }
}
