package org.paperloom.export.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of a fact, the one place that lists and fills them.
 *
 * <p>Each paper bears witness once, with its surest claim: {@code papers}, {@code claims}, {@code confidences} and {@code evidence} have
 * one entry a paper, the surest first, and {@code support} is their number. {@code years} are the different years of those
 * papers, sorted; empty when no paper has one. {@code confidence} is the probability that at least one of the papers says
 * so, were they independent: 1 - ∏(1 - confidences), to six digits.
 */
final class Facts {
    static final List<Property> PROPERTIES = List.of(
            Property.integer("support"),
            Property.number("confidence"),
            Property.integers("years"),
            Property.texts("papers"),
            Property.texts("claims"),
            Property.numbers("confidences"),
            Property.texts("evidence"));

    private static final int DIGITS = 6;

    private Facts() {}

    /** The properties of a fact that these claims, at least one, assert. */
    static Map<String, Object> of(Collection<Saying> sayings) {
        Map<String, Saying> surest = new HashMap<>();
        for (Saying saying : sayings) {
            surest.merge(saying.paper(), saying, (a, b) -> Saying.SUREST_FIRST.compare(a, b) <= 0 ? a : b);
        }
        List<Saying> witnesses =
                surest.values().stream().sorted(Saying.SUREST_FIRST).toList();
        return new Properties(PROPERTIES)
                .put("support", (long) witnesses.size())
                .put("confidence", together(witnesses))
                .put(
                        "years",
                        witnesses.stream()
                                .map(Saying::year)
                                .flatMap(Optional::stream)
                                .distinct()
                                .sorted()
                                .toList())
                .put("papers", witnesses.stream().map(Saying::paper).toList())
                .put("claims", witnesses.stream().map(Saying::claim).toList())
                .put("confidences", witnesses.stream().map(Saying::confidence).toList())
                .put("evidence", witnesses.stream().map(Saying::evidence).toList())
                .done();
    }

    private static Double together(List<Saying> witnesses) {
        double doubt = witnesses.stream().mapToDouble(w -> 1 - w.confidence()).reduce(1, (a, b) -> a * b);
        return BigDecimal.valueOf(1 - doubt)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
