package org.paperloom.extract.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.paperloom.model.EntityType;

/** The tagger's labels: outside, and for each type the beginning and the inside of a span. */
public final class Tags {
    private static final EntityType[] TYPES = EntityType.values();

    /** The labels by their numbers. */
    public static final List<String> LABELS = labels();

    /** Number of the label for tokens outside any span. */
    public static final int OUTSIDE = 0;

    private Tags() {}

    /** Number of the label that begins a span. */
    public static int begin(EntityType type) {
        return LABELS.indexOf("B-" + type);
    }

    /** Number of the label inside a span, behind its beginning. */
    public static int inside(EntityType type) {
        return LABELS.indexOf("I-" + type);
    }

    /** The numbers of the labels that begin spans, by type. */
    static int[] begins() {
        return Arrays.stream(TYPES).mapToInt(Tags::begin).toArray();
    }

    /** The numbers of the labels inside spans, by type. */
    static int[] insides() {
        return Arrays.stream(TYPES).mapToInt(Tags::inside).toArray();
    }

    /** The spans that a sequence of labels marks; confidence is the lowest of the labels' probabilities. */
    public static List<TaggedSpan> spans(int sentence, int[] labels, double[][] probabilities) {
        List<TaggedSpan> spans = new ArrayList<>();
        int i = 0;
        while (i < labels.length) {
            if (labels[i] == OUTSIDE) {
                i++;
                continue;
            }
            EntityType type = TYPES[(labels[i] - 1) / 2];
            int first = i;
            double confidence = probabilities[i][labels[i]];
            i++;
            while (i < labels.length && labels[i] == inside(type)) {
                confidence = Math.min(confidence, probabilities[i][labels[i]]);
                i++;
            }
            spans.add(new TaggedSpan(sentence, first, i - 1, type, confidence));
        }
        return spans;
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        labels.add("O");
        for (EntityType type : TYPES) {
            labels.add("B-" + type);
            labels.add("I-" + type);
        }
        return List.copyOf(labels);
    }
}
