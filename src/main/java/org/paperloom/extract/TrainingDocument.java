package org.paperloom.extract;

import java.util.ArrayList;
import java.util.List;
import org.paperloom.extract.learn.Example;
import org.paperloom.extract.tag.EntityGrouper;
import org.paperloom.extract.tag.TagFeatures;
import org.paperloom.extract.tag.TaggedSpan;
import org.paperloom.extract.tag.Tags;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Document;
import org.paperloom.extract.text.Place;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;

/**
 * A labelled paper, taken apart.
 *
 * @param document its text
 * @param extraction what its annotators say
 * @param spans the stretches of text that name the annotators' entities, none overlapping another
 */
record TrainingDocument(Document document, Extraction extraction, List<TaggedSpan> spans) {
    static TrainingDocument of(Labelled labelled, TextAnalyzer analyzer) {
        Document document = Document.of(labelled.paper().sentences(), analyzer);
        Extraction extraction = labelled.extraction();
        List<TaggedSpan> spans = new ArrayList<>();
        for (List<Place> places : Annotation.of(document, extraction.entities()).places()) {
            for (Place place : places) {
                boolean inner = places.stream().anyMatch(p -> covers(p, place, places));
                if (!inner) {
                    EntityType type = extraction.entities().get(place.entity()).type();
                    spans.add(new TaggedSpan(place.sentence(), place.first(), place.last(), type, 1));
                }
            }
        }
        return new TrainingDocument(document, extraction, List.copyOf(spans));
    }

    /** The annotators' entities as the tagger would find them, were it perfect. */
    Annotation annotation() {
        return Annotation.of(document, EntityGrouper.group(document, spans));
    }

    /** One example a sentence. */
    List<Example> tagExamples(TagFeatures features) {
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < document.sentences().size(); s++) {
            int[] labels = new int[document.sentences().get(s).size()];
            for (TaggedSpan span : spans) {
                for (int i = span.first(); span.sentence() == s && i <= span.last(); i++) {
                    labels[i] = i == span.first() ? Tags.begin(span.type()) : Tags.inside(span.type());
                }
            }
            if (labels.length > 0) {
                examples.add(new Example(features.of(document, s), labels));
            }
        }
        return examples;
    }

    /** Whether the one place hides the other: it overlaps and is longer, or as long and stands before it in the list. */
    private static boolean covers(Place one, Place other, List<Place> places) {
        if (one.first() > other.last() || other.first() > one.last()) {
            return false;
        }
        int difference = (one.last() - one.first()) - (other.last() - other.first());
        return difference > 0 || (difference == 0 && places.indexOf(one) < places.indexOf(other));
    }
}
