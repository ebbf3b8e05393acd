package org.paperloom.extract.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Place;
import org.paperloom.extract.text.Token;

/**
 * The sentence between two names, with other entities as their types and listed ones ("A, B and C") as one, so that what
 * is said of the first of a list is said of all.
 *
 * @param path verbs, prepositions, signs and types of entities, in order; "long" for more than a few
 * @param verb the last verb before the right name; empty when there is none
 * @param link the last preposition behind that verb; empty when there is none
 * @param listed whether the right name stands in a list behind other entities
 */
record Skeleton(String path, String verb, String link, boolean listed) {
    /** Steps of a sentence beyond this many are not looked at. */
    private static final int MOST_STEPS = 25;

    /** A path of more steps says only that it is long. */
    private static final int LONG = 7;

    /** The verb and the preposition that lead to the right name. */
    String governor() {
        return verb + " " + link;
    }

    static Skeleton between(Annotation annotation, Place left, Place right, Function<Token, String> lemma) {
        List<Token> tokens = annotation.tokens(left.sentence());
        List<String> steps = new ArrayList<>();
        String verb = "";
        String link = "";
        int i = left.last() + 1;
        while (i < right.first() && steps.size() < MOST_STEPS) {
            Optional<Place> entity = entityAt(annotation, left.sentence(), i, right.first());
            if (entity.isPresent()) {
                steps.add("#" + annotation.entities().get(entity.get().entity()).type());
                i = entity.get().last() + 1;
                continue;
            }
            Token token = tokens.get(i);
            if (token.tag().equals("VERB") && !Cues.isCue(token)) {
                verb = lemma.apply(token);
                link = "";
                steps.add(verb);
            } else if (isLink(token)) {
                link = token.lower();
                steps.add(link);
            } else if (token.tag().equals("CCONJ") || token.text().equals(",")) {
                steps.add(",");
            } else if (!token.isWord()) {
                steps.add(token.text());
            }
            i++;
        }
        boolean listed = collapseLists(steps);
        return new Skeleton(steps.size() > LONG ? "long" : String.join(" ", steps), verb, link, listed);
    }

    private static Optional<Place> entityAt(Annotation annotation, int sentence, int token, int end) {
        return annotation.places().get(sentence).stream()
                .filter(p -> p.first() == token && p.last() < end)
                .findFirst();
    }

    private static boolean isLink(Token token) {
        return token.tag().equals("ADP")
                || token.tag().equals("SCONJ")
                || token.lower().equals("than");
    }

    /** Takes out what precedes a comma or conjunction when it is an entity; true when the last step was taken so. */
    private static boolean collapseLists(List<String> steps) {
        boolean listed = false;
        for (int k = steps.size() - 1; k >= 2; k--) {
            boolean comma = steps.get(k).equals(",");
            if (comma && steps.get(k - 1).equals(",")) {
                steps.remove(k);
            } else if (comma && steps.get(k - 1).startsWith("#")) {
                listed |= k == steps.size() - 1;
                steps.remove(k--);
                steps.remove(k);
            }
        }
        return listed;
    }
}
