package org.paperloom.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paperloom.query.link.ConceptMatch;
import org.paperloom.query.link.PaperMatch;

/**
 * What an argument was taken to mean.
 *
 * @param parameter whose argument it is
 * @param words as given
 * @param concepts surest first; empty when none was found or a paper was asked for
 * @param paper when a paper was asked for and found
 */
public record Link(Parameter parameter, String words, List<ConceptMatch> concepts, Optional<PaperMatch> paper) {
    private static final int SHOWN = 6;
    private static final int SHOWN_WORDS = 60;

    public Link {
        concepts = List.copyOf(concepts);
    }

    /** Whether the words name nothing in the store. */
    public boolean isEmpty() {
        return concepts.isEmpty() && paper.isEmpty();
    }

    /** One line for people: the words, what they were matched to, and how. */
    @Override
    public String toString() {
        String given = words.length() <= SHOWN_WORDS ? words : words.substring(0, SHOWN_WORDS) + "…";
        String start = parameter.name() + " “" + given.replaceAll("[\\p{Cntrl}\\s]+", " ") + "”: ";
        if (isEmpty()) {
            return start + "nothing in the store goes by that name";
        }
        if (paper.isPresent()) {
            return start + (paper.get().exact() ? "the paper " : "taken as the paper ") + paper.get();
        }
        String how =
                switch (concepts.get(0).tier()) {
                    case ConceptMatch.NAME -> "";
                    case ConceptMatch.ALL_WORDS -> "no such name, but with these words: ";
                    default -> "no such name; near it: ";
                };
        String rest = concepts.size() > SHOWN ? " and " + (concepts.size() - SHOWN) + " more" : "";
        return concepts.stream()
                .limit(SHOWN)
                .map(ConceptMatch::toString)
                .collect(Collectors.joining(", ", start + how, rest));
    }
}
