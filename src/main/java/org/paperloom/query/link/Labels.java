package org.paperloom.query.link;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** The names of the concepts of a dataset. */
final class Labels {
    private static final String PREFIXES = """
            PREFIX pl: <https://w3id.org/paperloom/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX text: <http://jena.apache.org/text#>
            """;
    private static final String NAMES = """
              ?concept skos:prefLabel ?label .
              OPTIONAL { ?concept pl:paperCount ?papers }
              { ?concept skos:prefLabel ?name } UNION { ?concept skos:altLabel ?name }
            """;
    private static final String SEARCH = PREFIXES
            + "SELECT ?concept ?label ?papers ?name {\n"
            + "  { SELECT DISTINCT ?concept { { (?concept ?s) text:query (skos:prefLabel ?_words ?_most) } UNION"
            + " { (?concept ?s) text:query (skos:altLabel ?_words ?_most) } } }\n"
            + NAMES
            + "}";
    private static final String BY_IRI =
            PREFIXES + "SELECT ?concept ?label ?papers ?name { BIND(?_iri AS ?concept)\n" + NAMES + "}";
    private static final String CONCEPT = "/id/concept/";

    private final Dataset dataset;

    Labels(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The concepts that have a label which the index finds, by IRI. */
    Collection<Labelled> search(String words, int most) {
        return read(QueryExecution.dataset(dataset)
                .query(SEARCH)
                .substitution("_words", ResourceFactory.createStringLiteral(words))
                .substitution("_most", ResourceFactory.createTypedLiteral(most)));
    }

    /** The concept of that IRI; empty when the text is not the IRI of one. */
    Optional<Labelled> ofIri(String text) {
        if (!text.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            return Optional.empty();
        }
        return read(QueryExecution.dataset(dataset)
                        .query(BY_IRI)
                        .substitution("_iri", ResourceFactory.createResource(text)))
                .stream()
                .findFirst();
    }

    private static Collection<Labelled> read(QueryExecutionDatasetBuilder query) {
        Map<String, Labelled> found = new TreeMap<>();
        try (QueryExecution execution = query.build()) {
            execution.execSelect().forEachRemaining(row -> {
                String iri = row.getResource("concept").getURI();
                found.computeIfAbsent(iri, i -> labelled(i, row))
                        .names()
                        .add(row.getLiteral("name").getString());
            });
        }
        return found.values();
    }

    private static Labelled labelled(String iri, QuerySolution row) {
        Literal papers = row.getLiteral("papers");
        return new Labelled(
                iri, row.getLiteral("label").getString(), papers == null ? 0 : papers.getInt(), new TreeSet<>());
    }

    /** A concept with all its names. */
    record Labelled(String iri, String label, int papers, NavigableSet<String> names) {
        ConceptMatch match(int tier) {
            String path = iri.substring(iri.indexOf(CONCEPT) + CONCEPT.length());
            int slash = path.indexOf('/');
            String type = iri.contains(CONCEPT) && slash > 0 ? path.substring(0, slash) : "concept";
            return new ConceptMatch(iri, label, type, papers, tier);
        }
    }
}
