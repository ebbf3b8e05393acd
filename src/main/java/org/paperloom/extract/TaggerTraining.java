package org.paperloom.extract;

import java.util.ArrayList;
import java.util.List;
import org.paperloom.extract.learn.Example;
import org.paperloom.extract.learn.LinearChain;
import org.paperloom.extract.learn.LinearChainTrainer;
import org.paperloom.extract.tag.HashedLexicon;
import org.paperloom.extract.tag.PhraseCounts;
import org.paperloom.extract.tag.PhraseLexicon;
import org.paperloom.extract.tag.TagFeatures;
import org.paperloom.extract.tag.TaggedSpan;
import org.paperloom.extract.tag.Tagger;
import org.paperloom.extract.tag.Tags;
import org.paperloom.extract.text.Document;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.extract.words.WordClasses;
import org.paperloom.model.Paper;

/** Trains taggers, and makes the lexicon of what the field names. */
final class TaggerTraining {
    private static final LinearChainTrainer TRAINER = new LinearChainTrainer(0.04, 0.2, 1, 6, 2);

    /** A phrase of the field's lexicon stands in at least so many papers. */
    private static final int MIN_PAPERS = 2;

    private final WordClasses classes;

    TaggerTraining(WordClasses classes) {
        this.classes = classes;
    }

    /**
     * A tagger and its parts.
     *
     * @param gold what the annotated papers name
     */
    record Trained(LinearChain model, HashedLexicon gold, Tagger tagger) {}

    Trained train(List<TrainingDocument> documents, List<PhraseLexicon> lexicons) {
        PhraseCounts counts = PhraseCounts.count(
                documents.stream().map(TrainingDocument::document).toList(),
                documents.stream().map(TrainingDocument::spans).toList());
        List<Example> examples = documents.parallelStream()
                .flatMap(d ->
                        d.tagExamples(features(counts.without(counts.of(d.document(), d.spans())), lexicons)).stream())
                .toList();
        LinearChain model = TRAINER.train(Tags.LABELS, examples);
        HashedLexicon gold = HashedLexicon.of(counts.classes(1));
        return new Trained(model, gold, new Tagger(model, features(gold, lexicons)));
    }

    /** What a tagger without this lexicon finds in papers of the field. */
    HashedLexicon field(List<TrainingDocument> gold, List<Paper> papers, TextAnalyzer analyzer) {
        Tagger first = train(gold, List.of()).tagger();
        List<Document> documents = papers.parallelStream()
                .map(p -> Document.of(p.sentences(), analyzer))
                .toList();
        List<List<TaggedSpan>> spans =
                documents.parallelStream().map(first::tag).toList();
        return HashedLexicon.of(PhraseCounts.count(documents, spans).classes(MIN_PAPERS));
    }

    private TagFeatures features(PhraseLexicon gold, List<PhraseLexicon> others) {
        List<PhraseLexicon> lexicons = new ArrayList<>(List.of(gold));
        lexicons.addAll(others);
        return new TagFeatures(classes, lexicons);
    }
}
