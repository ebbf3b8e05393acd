package org.paperloom.resolve;

import java.util.Optional;
import java.util.stream.Stream;
import org.paperloom.model.Extraction;
import org.paperloom.model.Mention;
import org.paperloom.model.Paper;
import org.paperloom.model.Relation;
import org.paperloom.model.Result;
import org.paperloom.model.Span;

/** Finds where in its sentence something is said. */
record Evidence(Paper paper, Extraction extraction) {

    /** From the first to the last of the two names that stands in the sentence; all of it where one is left to a pronoun. */
    Span of(Relation relation) {
        Span whole = whole(relation.evidence());
        Optional<Span> head = firstMention(relation.head(), relation.evidence());
        Optional<Span> tail = firstMention(relation.tail(), relation.evidence());
        return head.flatMap(h -> tail.map(t -> new Span(Math.min(h.start(), t.start()), Math.max(h.end(), t.end()))))
                .orElse(whole);
    }

    /** The first place where the value stands as a number of its own; all of the sentence where it is put otherwise. */
    Span of(Result result) {
        String sentence = paper.sentences().get(result.evidence());
        String value = result.value();
        for (int at = sentence.indexOf(value); at >= 0; at = sentence.indexOf(value, at + 1)) {
            int end = at + value.length();
            boolean free = (at == 0 || !continues(sentence, at - 1, value.charAt(0)))
                    && (end == sentence.length() || !continues(sentence, end, value.charAt(value.length() - 1)));
            if (free) {
                return new Span(at, end);
            }
        }
        return whole(result.evidence());
    }

    /** Whether the neighbour belongs to the same number: "8" does not stand in "48" or "8.5". */
    private static boolean continues(String sentence, int neighbour, char edge) {
        char c = sentence.charAt(neighbour);
        boolean point = (c == '.' || c == ',')
                && Stream.of(neighbour - 1, neighbour + 1)
                        .allMatch(i -> i >= 0 && i < sentence.length() && Character.isDigit(sentence.charAt(i)));
        return Character.isDigit(edge) && (Character.isDigit(c) || point);
    }

    private Optional<Span> firstMention(String entity, int sentence) {
        return extraction.entity(entity).mentions().stream()
                .filter(m -> m.sentence() == sentence)
                .map(Mention::span)
                .findFirst();
    }

    private Span whole(int sentence) {
        if (sentence >= paper.sentences().size()) {
            throw new IllegalArgumentException("no sentence " + sentence + " in " + paper.id());
        }
        return new Span(0, paper.sentences().get(sentence).length());
    }
}
