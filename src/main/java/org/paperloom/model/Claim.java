package org.paperloom.model;

/**
 * One statement of one paper about two concepts.
 *
 * @param subject id of a concept
 * @param predicate what is said
 * @param object id of another concept
 * @param sentence number of the sentence that says so
 * @param span where in the sentence
 * @param confidence probability that the paper says so, 0 to 1
 * @param status how the paper puts it
 */
public record Claim(
        String subject,
        RelationType predicate,
        String object,
        int sentence,
        Span span,
        double confidence,
        Status status) {
    public Claim {
        Checks.notBlank(subject, "subject");
        Checks.notBlank(object, "object");
        Checks.notNegative(sentence, "sentence");
        Checks.probability(confidence, "confidence");
    }
}
