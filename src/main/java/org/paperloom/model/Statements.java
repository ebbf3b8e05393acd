package org.paperloom.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that one paper says, in terms of concepts: what goes into its named graph.
 *
 * @param paper who says it
 * @param concepts that it mentions, sorted by id
 * @param introduces ids of the concepts that it newly presents
 * @param claims about its concepts
 * @param measurements of its concepts
 */
public record Statements(
        Paper paper,
        List<Concept> concepts,
        List<String> introduces,
        List<Claim> claims,
        List<Measurement> measurements) {
    public Statements {
        concepts = List.copyOf(concepts);
        introduces = List.copyOf(introduces);
        claims = List.copyOf(claims);
        measurements = List.copyOf(measurements);
        Checks.distinct(concepts, Concept::id, "concept");
        Set<String> ids = concepts.stream().map(Concept::id).collect(Collectors.toSet());
        Stream.concat(introduces.stream(), claims.stream().flatMap(c -> Stream.of(c.subject(), c.object())))
                .forEach(id -> {
                    if (!ids.contains(id)) {
                        throw new IllegalArgumentException("no concept has the id " + id);
                    }
                });
    }
}
