package org.paperloom.model;

import java.util.Optional;

/**
 * A number that a paper reports for an outcome; entities are named by their ids.
 *
 * @param entity who achieves it
 * @param metric what is measured, when the text names it as an entity
 * @param value the string as written
 * @param dataset what it is measured on, when stated
 * @param baseline what it is compared with, when stated
 * @param kind level, difference or factor
 * @param evidence number of the sentence that states it
 * @param confidence probability that it is right, 0 to 1; 1 for gold
 */
public record Result(
        String entity,
        Optional<String> metric,
        String value,
        Optional<String> dataset,
        Optional<String> baseline,
        ResultKind kind,
        int evidence,
        double confidence) {
    public Result {
        Checks.notBlank(entity, "entity");
        Checks.notBlank(value, "value");
        Checks.notNegative(evidence, "evidence");
        Checks.probability(confidence, "confidence");
    }
}
