package org.paperloom.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.paperloom.model.PageRef;
import org.paperloom.model.Paper;
import org.paperloom.model.PaperKey;
import org.paperloom.model.PartialDate;
import org.paperloom.read.raw.Dates;
import org.paperloom.read.raw.RawPaper;
import org.paperloom.read.raw.Whitespace;
import org.paperloom.read.sentence.SentenceSplitter;

/** Makes papers of one page's records. */
final class PaperMaker {
    private final PageRef page;
    private final SentenceSplitter splitter;

    PaperMaker(PageRef page, SentenceSplitter splitter) {
        this.page = page;
        this.splitter = splitter;
    }

    /** The paper; empty when the record has no title, or one without a letter or digit. */
    Optional<Paper> make(RawPaper raw) {
        List<String> sentences = raw.sentences().isEmpty() ? divide(raw) : given(raw.sentences());
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        return PaperKey.title(sentences.get(0)).map(title -> {
            TreeSet<String> keys = new TreeSet<>(raw.keys());
            keys.add(title);
            return new Paper(
                    keys,
                    sentences,
                    clean(raw.authors()),
                    published(raw),
                    new TreeSet<>(clean(raw.categories())),
                    new TreeSet<>(List.of(page)),
                    Optional.of(Whitespace.normalise(raw.id())).filter(id -> !id.isEmpty()));
        });
    }

    private List<String> divide(RawPaper raw) {
        String title = Whitespace.normalise(raw.title());
        if (title.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>(List.of(title));
        sentences.addAll(splitter.split(Whitespace.normalise(raw.text())));
        return sentences;
    }

    /** Sentences that somebody divided stand as they are, as far as a sentence may stand in a paper. */
    private static List<String> given(List<String> sentences) {
        return sentences.stream().anyMatch(s -> s.isBlank() || s.lines().count() > 1) ? clean(sentences) : sentences;
    }

    /** An arXiv number states year and month of its submission. */
    private static PartialDate published(RawPaper raw) {
        return raw.published().isUnknown()
                ? raw.keys().stream()
                        .map(Dates::ofArxivKey)
                        .filter(date -> !date.isUnknown())
                        .findFirst()
                        .orElse(PartialDate.UNKNOWN)
                : raw.published();
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream()
                .map(Whitespace::normalise)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
