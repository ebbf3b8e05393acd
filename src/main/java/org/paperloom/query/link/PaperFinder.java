package org.paperloom.query.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;

/** Finds the paper that a user means. Instances may be used by several threads. */
public final class PaperFinder {
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX pl: <https://w3id.org/paperloom/ontology#>
            PREFIX text: <http://jena.apache.org/text#>
            """;
    private static final String BY_IRI =
            PREFIXES + "SELECT ?paper ?title { ?_given dcterms:title ?title BIND(?_given AS ?paper) }";
    private static final String BY_KEY =
            PREFIXES + "SELECT ?paper ?title { ?paper pl:key ?_given ; dcterms:title ?title }";
    private static final String BY_TITLE = PREFIXES
            + "SELECT ?paper ?title { (?paper ?score) text:query (dcterms:title ?_given 50) . ?paper dcterms:title ?title }"
            + " ORDER BY DESC(?score) STR(?paper)";
    private static final List<String> SCHEMES = List.of("", "arxiv:", "acl:", "doi:");

    private final LuceneQueries lucene = new LuceneQueries(WordFamilies.load());

    /**
     * The paper of an IRI, a key such as "arxiv:2106.09685", an identifier without its scheme, or a title; else the one
     * whose title fits the words best; empty when none does. Must be called in a transaction.
     */
    public Optional<PaperMatch> find(Dataset dataset, String words) {
        String given = words.strip();
        List<String> parts = Names.core(given);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (given.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            return ask(dataset, BY_IRI, ResourceFactory.createResource(given)).stream()
                    .findFirst();
        }
        for (String scheme : SCHEMES) {
            RDFNode key = ResourceFactory.createStringLiteral(scheme + given.toLowerCase(Locale.ROOT));
            List<PaperMatch> byKey = ask(dataset, BY_KEY, key);
            if (!byKey.isEmpty()) {
                return Optional.of(byKey.get(0));
            }
        }
        List<PaperMatch> byTitle = ask(dataset, BY_TITLE, ResourceFactory.createStringLiteral(lucene.any(parts)));
        return byTitle.stream()
                .filter(p -> Names.key(p.title()).equals(Names.key(given)))
                .findFirst()
                .or(() -> byTitle.stream()
                        .filter(p -> holdsHalf(p.title(), parts))
                        .findFirst()
                        .map(p -> new PaperMatch(p.iri(), p.title(), false)));
    }

    private static boolean holdsHalf(String title, List<String> words) {
        List<String> has = Names.words(title);
        return 2 * words.stream().filter(has::contains).count() >= words.size();
    }

    private static List<PaperMatch> ask(Dataset dataset, String query, RDFNode given) {
        QueryExecutionDatasetBuilder builder =
                QueryExecution.dataset(dataset).query(query).substitution("_given", given);
        try (QueryExecution execution = builder.build()) {
            List<PaperMatch> found = new ArrayList<>();
            execution
                    .execSelect()
                    .forEachRemaining(row -> found.add(new PaperMatch(
                            row.getResource("paper").getURI(),
                            row.getLiteral("title").getString(),
                            true)));
            return found;
        }
    }
}
