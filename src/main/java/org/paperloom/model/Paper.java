package org.paperloom.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A paper's title and abstract, and what its pages tell of it.
 *
 * <p>Two papers that share a key are one: {@link #merge} joins them, in any order, to the same result.
 *
 * @param keys what identifies it, each {@code scheme:value} as {@link PaperKey} makes them; at least one
 * @param sentences sentence 0 is the title, the others the abstract's; no sentence holds a line break
 * @param authors in the order of the page; empty when it tells none
 * @param published as far as known
 * @param categories subject classes such as "cs.CL"
 * @param pages the pages that list it
 * @param record the identifier that its page gave the record, if any; kept for output, no part of its identity
 */
public record Paper(
        NavigableSet<String> keys,
        List<String> sentences,
        List<String> authors,
        PartialDate published,
        NavigableSet<String> categories,
        NavigableSet<PageRef> pages,
        Optional<String> record) {

    private static final Comparator<List<String>> RICHER_TEXT = Comparator.<List<String>>comparingInt(
                    l -> l.stream().mapToInt(String::length).sum())
            .thenComparing(List::toString);

    private static final Comparator<PartialDate> MORE_PRECISE = Comparator.<PartialDate, Boolean>comparing(
                    d -> d.year() > 0)
            .thenComparing(d -> d.day() > 0)
            .thenComparing(d -> d.month() > 0)
            .thenComparing(PartialDate::toString, Comparator.reverseOrder());

    public Paper {
        keys = Collections.unmodifiableNavigableSet(new TreeSet<>(keys));
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a paper without a key: " + sentences);
        }
        keys.forEach(PaperKey::check);
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a paper without a title: " + keys);
        }
        for (String sentence : sentences) {
            Checks.notBlank(sentence, "sentence of " + keys.first());
            if (sentence.indexOf('\n') >= 0 || sentence.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("a sentence with a line break: '" + sentence + "'");
            }
        }
        authors = List.copyOf(authors);
        categories = Collections.unmodifiableNavigableSet(new TreeSet<>(categories));
        pages = Collections.unmodifiableNavigableSet(new TreeSet<>(pages));
    }

    /** Its strongest key: arXiv before ACL Anthology before DOI before title, then the smallest. */
    public String id() {
        return Collections.min(keys, PaperKey.STRONGEST_FIRST);
    }

    /** The identifier that its page gave it, or {@link #id()}. */
    public String displayId() {
        return record.orElseGet(this::id);
    }

    /** The title: sentence 0. */
    public String title() {
        return sentences.get(0);
    }

    /** The abstract's sentences; empty when there is no abstract. */
    public List<String> abstractSentences() {
        return sentences.subList(1, sentences.size());
    }

    /**
     * Both descriptions in one: all keys, pages and categories; of each other field the fuller one. Commutative,
     * associative and idempotent, so that the order of pages does not matter.
     */
    public Paper merge(Paper other) {
        return new Paper(
                union(keys, other.keys),
                max(
                        sentences,
                        other.sentences,
                        Comparator.<List<String>, Boolean>comparing(l -> l.size() > 1)
                                .thenComparing(RICHER_TEXT)),
                max(authors, other.authors, RICHER_TEXT),
                max(published, other.published, MORE_PRECISE),
                union(categories, other.categories),
                union(pages, other.pages),
                Stream.concat(record.stream(), other.record.stream()).min(Comparator.naturalOrder()));
    }

    private static <T> T max(T a, T b, Comparator<T> order) {
        return order.compare(a, b) >= 0 ? a : b;
    }

    private static <T extends Comparable<T>> NavigableSet<T> union(Set<T> a, Set<T> b) {
        NavigableSet<T> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }
}
