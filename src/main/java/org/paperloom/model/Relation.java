package org.paperloom.model;

/**
 * A directed relation between two entities of one extraction.
 *
 * @param head id of the entity it starts from
 * @param type what it says
 * @param tail id of the entity it leads to
 * @param evidence number of the sentence that states it
 * @param confidence probability that it is right, 0 to 1; 1 for gold
 * @param status how the text puts it
 */
public record Relation(String head, RelationType type, String tail, int evidence, double confidence, Status status) {
    public Relation {
        Checks.notBlank(head, "head");
        Checks.notBlank(tail, "tail");
        if (head.equals(tail)) {
            throw new IllegalArgumentException("a relation of " + head + " with itself");
        }
        Checks.notNegative(evidence, "evidence");
        Checks.probability(confidence, "confidence");
    }
}
