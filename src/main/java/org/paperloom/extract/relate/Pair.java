package org.paperloom.extract.relate;

import org.paperloom.extract.text.Place;

/**
 * Two entities that one sentence may relate.
 *
 * @param head where the relation would start
 * @param tail where it would lead
 * @param headImplied whether the head stands there only by "our method", "it" and the like
 * @param tailImplied the same of the tail
 */
public record Pair(Place head, Place tail, boolean headImplied, boolean tailImplied) {
    /** Number of the sentence. */
    public int sentence() {
        return head.sentence();
    }
}
