package org.paperloom.query.link;

import java.util.Comparator;

/**
 * A concept that words may mean.
 *
 * @param iri of the concept
 * @param label the name to show
 * @param type in lower case, such as "method"
 * @param papers how many mention it
 * @param tier how it was found: see the constants, smaller is surer
 */
public record ConceptMatch(String iri, String label, String type, int papers, int tier) {
    /** One of its names is the words themselves, but for case, hyphens, plural and words such as "performance". */
    public static final int NAME = 1;
    /** One of its names holds all the words, or words of their families. */
    public static final int ALL_WORDS = 2;
    /** One of its names holds some of the words, or nearly the words: a typing error. */
    public static final int NEAR = 3;

    /** Surest first, then the best known, then by name and IRI. */
    public static final Comparator<ConceptMatch> SUREST_FIRST = Comparator.comparingInt(ConceptMatch::tier)
            .thenComparing(ConceptMatch::papers, Comparator.reverseOrder())
            .thenComparing(ConceptMatch::label)
            .thenComparing(ConceptMatch::iri);

    /** Label, type and fame, for people: "LoRA (method, 12 papers)". */
    @Override
    public String toString() {
        return label + " (" + type + ", " + papers + (papers == 1 ? " paper)" : " papers)");
    }
}
