package org.paperloom.query.link;

/**
 * A paper that words may mean.
 *
 * @param iri of the paper
 * @param title as printed
 * @param exact whether the words are its key, its IRI or its whole title
 */
public record PaperMatch(String iri, String title, boolean exact) {
    @Override
    public String toString() {
        return "\u201c" + title + "\u201d";
    }
}
