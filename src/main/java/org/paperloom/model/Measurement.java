package org.paperloom.model;

import java.util.Optional;

/**
 * A {@link Result} whose entities have become concepts.
 *
 * @param achievedBy id of the concept that achieves it
 * @param metric id of the metric's concept
 * @param value the string as written
 * @param dataset id of the dataset's concept
 * @param baseline id of the concept that it is compared with
 * @param kind level, difference or factor
 * @param sentence number of the sentence that reports it
 * @param span where in the sentence the value stands
 * @param confidence probability that the paper reports it, 0 to 1
 */
public record Measurement(
        String achievedBy,
        Optional<String> metric,
        String value,
        Optional<String> dataset,
        Optional<String> baseline,
        ResultKind kind,
        int sentence,
        Span span,
        double confidence) {
    public Measurement {
        Checks.notBlank(achievedBy, "achievedBy");
        Checks.notBlank(value, "value");
        Checks.notNegative(sentence, "sentence");
        Checks.probability(confidence, "confidence");
    }
}
