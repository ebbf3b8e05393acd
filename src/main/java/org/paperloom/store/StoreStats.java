package org.paperloom.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.paperloom.model.EntityType;
import org.paperloom.model.RelationType;
import org.paperloom.model.Status;
import org.paperloom.rdf.Vocabulary;

/**
 * What a store holds, in numbers.
 *
 * @param papers papers
 * @param pages pages that list them
 * @param concepts different concepts by type
 * @param claims claims by status
 * @param results reported numbers
 * @param relations different asserted relations by predicate
 * @param quads quads in all graphs
 */
public record StoreStats(
        long papers,
        long pages,
        Map<EntityType, Long> concepts,
        Map<Status, Long> claims,
        long results,
        Map<RelationType, Long> relations,
        long quads) {

    private static final String OF_CLASS = "SELECT (count(*) AS ?n) { ?x a ?class }";
    private static final String WITH_STATUS = "SELECT (count(*) AS ?n) { ?x ?status ?value }";
    private static final String RELATED = "SELECT (count(*) AS ?n) { ?x ?relation ?y }";
    private static final String QUADS = "SELECT (count(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

    static StoreStats of(Dataset dataset) {
        return Txn.calculateRead(
                dataset,
                () -> new StoreStats(
                        count(dataset, OF_CLASS, Map.of("class", Vocabulary.Paper)),
                        count(dataset, OF_CLASS, Map.of("class", Vocabulary.Page)),
                        by(
                                EntityType.values(),
                                type -> count(dataset, OF_CLASS, Map.of("class", Vocabulary.type(type)))),
                        by(
                                Status.values(),
                                status -> count(
                                        dataset,
                                        WITH_STATUS,
                                        Map.of("status", Vocabulary.status, "value", Vocabulary.status(status)))),
                        count(dataset, OF_CLASS, Map.of("class", Vocabulary.Result)),
                        by(
                                RelationType.values(),
                                type -> count(dataset, RELATED, Map.of("relation", Vocabulary.relation(type)))),
                        count(dataset, QUADS, Map.of())));
    }

    private static <T> Map<T, Long> by(T[] values, Function<T, Long> count) {
        Map<T, Long> counts = new TreeMap<>();
        Stream.of(values).forEach(value -> counts.put(value, count.apply(value)));
        return counts;
    }

    private static long count(Dataset dataset, String query, Map<String, Node> arguments) {
        QueryExecBuilder execution = QueryExec.dataset(dataset.asDatasetGraph()).query(query);
        arguments.forEach(execution::substitution);
        try (QueryExec exec = execution.build()) {
            Binding row = exec.select().next();
            return ((Number) row.get("n").getLiteralValue()).longValue();
        }
    }
}
