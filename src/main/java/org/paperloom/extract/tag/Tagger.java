package org.paperloom.extract.tag;

import java.util.ArrayList;
import java.util.List;
import org.paperloom.extract.learn.LinearChain;
import org.paperloom.extract.text.Document;
import org.paperloom.model.EntityType;

/** Finds the spans of a text that name entities. */
public final class Tagger {
    /** Taken from the score of "outside": finds a little more, since what is missed is lost for all later steps. */
    private static final double EAGERNESS = 0.1;

    private final LinearChain model;
    private final TagFeatures features;

    public Tagger(LinearChain model, TagFeatures features) {
        this.model = model;
        this.features = features;
    }

    /** The spans of all sentences, from left to right, none overlapping another. */
    public List<TaggedSpan> tag(Document document) {
        List<TaggedSpan> spans = new ArrayList<>();
        for (int s = 0; s < document.sentences().size(); s++) {
            if (!document.sentences().get(s).isEmpty()) {
                double[][] scores = scores(document, s);
                spans.addAll(Tags.spans(s, model.best(scores), model.marginals(scores)));
            }
        }
        return spans;
    }

    /**
     * How probable each span of a sentence is, by first token, length - 1 and type in the order of {@link EntityType};
     * empty for a sentence without tokens.
     *
     * @param longest most tokens of a span
     */
    public double[][][] probabilities(Document document, int sentence, int longest) {
        return document.sentences().get(sentence).isEmpty()
                ? new double[0][][]
                : model.spans(scores(document, sentence), Tags.begins(), Tags.insides(), longest);
    }

    private double[][] scores(Document document, int sentence) {
        double[][] scores = model.scores(features.of(document, sentence));
        for (double[] position : scores) {
            position[Tags.OUTSIDE] -= EAGERNESS;
        }
        return scores;
    }
}
