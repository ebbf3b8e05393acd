package org.paperloom.export.graph;

import java.util.Comparator;
import java.util.Optional;

/**
 * An asserted claim as a witness of a fact.
 *
 * @param claim its IRI
 * @param paper the IRI of the paper that makes it
 * @param year when that appeared, if known
 * @param confidence how sure it is
 * @param evidence the sentence
 */
record Saying(String claim, String paper, Optional<Long> year, double confidence, String evidence) {
    /** The surest first; of several, the order in which the query templates choose. */
    static final Comparator<Saying> SUREST_FIRST = Comparator.comparingDouble(Saying::confidence)
            .thenComparing(Saying::claim)
            .reversed();
}
