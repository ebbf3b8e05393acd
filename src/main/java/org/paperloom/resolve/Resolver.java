package org.paperloom.resolve;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.paperloom.model.Claim;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Measurement;
import org.paperloom.model.Paper;
import org.paperloom.model.Relation;
import org.paperloom.model.Result;
import org.paperloom.model.Statements;

/** Turns an extraction into concepts and claims. Instances may be used by several threads. */
public final class Resolver {
    private final ConceptKeys keys = ConceptKeys.load();

    /**
     * Everything the paper says, in terms of concepts; the same paper and extraction give the same statements, whatever
     * was resolved before.
     *
     * <p>Entities that turn out to be one concept are fused. Relations of a concept with itself, and those that the
     * guidelines' table of types does not allow, are left out; so is a result's metric that is no Metric and its dataset
     * that is no Dataset.
     *
     * @throws IllegalArgumentException when the evidence is no sentence of the paper
     */
    public Statements resolve(Paper paper, Extraction extraction) {
        Fusion fusion = Fusion.of(extraction.entities(), keys);
        Evidence evidence = new Evidence(paper, extraction);
        List<Claim> claims = extraction.relations().stream()
                .map(r -> claim(r, fusion.conceptOf(), evidence))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<Measurement> measurements = extraction.results().stream()
                .map(r -> measurement(r, fusion.conceptOf(), evidence))
                .distinct()
                .toList();
        List<String> introduces = extraction.introduces().stream()
                .map(id -> idOf(id, fusion.conceptOf()))
                .distinct()
                .sorted()
                .toList();
        return new Statements(paper, fusion.concepts(), introduces, claims, measurements);
    }

    private static Optional<Claim> claim(Relation relation, Map<String, String> conceptOf, Evidence evidence) {
        String subject = idOf(relation.head(), conceptOf);
        String object = idOf(relation.tail(), conceptOf);
        boolean legal = relation.type().allows(ConceptKeys.typeOf(subject), ConceptKeys.typeOf(object));
        if (subject.equals(object) || !legal) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                subject,
                relation.type(),
                object,
                relation.evidence(),
                evidence.of(relation),
                relation.confidence(),
                relation.status()));
    }

    private static Measurement measurement(Result result, Map<String, String> conceptOf, Evidence evidence) {
        return new Measurement(
                idOf(result.entity(), conceptOf),
                result.metric()
                        .map(id -> idOf(id, conceptOf))
                        .filter(id -> ConceptKeys.typeOf(id) == EntityType.Metric),
                result.value(),
                result.dataset()
                        .map(id -> idOf(id, conceptOf))
                        .filter(id -> ConceptKeys.typeOf(id) == EntityType.Dataset),
                result.baseline().map(id -> idOf(id, conceptOf)),
                result.kind(),
                result.evidence(),
                evidence.of(result),
                result.confidence());
    }

    private static String idOf(String entity, Map<String, String> conceptOf) {
        return Objects.requireNonNull(conceptOf.get(entity), entity);
    }
}
