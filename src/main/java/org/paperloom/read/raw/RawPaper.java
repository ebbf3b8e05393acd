package org.paperloom.read.raw;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.paperloom.model.PartialDate;

/**
 * A paper as its page writes it: nothing is split, joined or checked yet. What the page does not tell is blank, empty
 * or {@link PartialDate#UNKNOWN}.
 *
 * @param place where in the page, such as "line 12"
 * @param id the page's own identifier of the record
 * @param text the abstract, as one text
 * @param sentences title and abstract already divided by the page; they win over {@code title} and {@code text}
 * @param keys identifiers, as {@link org.paperloom.model.PaperKey} makes them
 */
public record RawPaper(
        String place,
        String id,
        String title,
        String text,
        List<String> sentences,
        List<String> authors,
        PartialDate published,
        List<String> categories,
        SortedSet<String> keys) {
    /** A paper of which no more than title and abstract are known. */
    public static RawPaper of(String place, String title, String text) {
        return new RawPaper(
                place, "", title, text, List.of(), List.of(), PartialDate.UNKNOWN, List.of(), new TreeSet<>());
    }

    public RawPaper withPublished(PartialDate date) {
        return new RawPaper(place, id, title, text, sentences, authors, date, categories, keys);
    }

    public RawPaper withId(String newId) {
        return new RawPaper(place, newId, title, text, sentences, authors, published, categories, keys);
    }

    public RawPaper withSentences(List<String> division) {
        return new RawPaper(place, id, title, text, division, authors, published, categories, keys);
    }

    public RawPaper withAuthors(List<String> names) {
        return new RawPaper(place, id, title, text, sentences, names, published, categories, keys);
    }

    public RawPaper withCategories(List<String> classes) {
        return new RawPaper(place, id, title, text, sentences, authors, published, classes, keys);
    }

    public RawPaper withKeys(SortedSet<String> identifiers) {
        return new RawPaper(place, id, title, text, sentences, authors, published, categories, identifiers);
    }
}
