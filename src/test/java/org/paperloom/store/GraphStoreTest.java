package org.paperloom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.model.Statements;
import org.paperloom.rdf.Vocabulary;

class GraphStoreTest {
    @Test
    void findsThePapersThatItStored(@TempDir Path directory) {
        List<Statements> papers = Made.papers(20);
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(Made.replacements(papers));
            assertThat(store.find(List.of("arxiv:2401.00003", "arxiv:9999.99999")))
                    .containsExactly(new StoredPaper(papers.get(3).paper(), Made.RUN));
        }
        try (GraphStore store = GraphStore.openExisting(directory)) {
            assertThat(store.find(List.of("arxiv:2401.00007"))).hasSize(1);
            assertThat(store.stats().papers()).isEqualTo(20);
            assertThat(store.stats().pages()).isEqualTo(1);
            assertThat(store.stats().quads()).isEqualTo(Dumps.of(store).size());
        }
    }

    @Test
    void searchesTextInTheUnionOfAllGraphs(@TempDir Path directory) {
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(Made.replacements(Made.papers(20)));
            assertThat(select(
                            store,
                            "SELECT ?label { (?c ?score) text:query (skos:prefLabel 'concepts') ."
                                    + " ?c a pl:Model ; skos:prefLabel ?label ; pl:paperCount ?n FILTER(?n > 1) }"))
                    .isNotEmpty();
            assertThat(select(store, "SELECT ?p { ?p text:query (dcterms:title '\"title 7\"') ; a pl:Paper }"))
                    .hasSize(1);
            assertThat(select(store, "SELECT ?c { GRAPH ?g { ?c text:query (pl:evidence 'sentence') ; a pl:Claim } }"))
                    .isNotEmpty();
        }
    }

    @Test
    void keepsLabelsAndSearchInStepWithReplacements(@TempDir Path directory) {
        Statements first = Made.paper(1, 7);
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(Made.replacements(Made.papers(5)));
            List<String> without = Dumps.of(store);
            store.replace(List.of(new Replacement(List.of(), Made.paper(1000, 99), Made.RUN)));
            assertThat(Dumps.of(store)).isNotEqualTo(without);
            assertThat(select(store, "SELECT ?p { ?p text:query (dcterms:title '\"title 1000\"') }"))
                    .hasSize(1);
            store.replace(List.of(new Replacement(List.of("arxiv:2401.01000"), Made.paper(4, 4), Made.RUN)));
            assertThat(Dumps.of(store)).isEqualTo(without);
            assertThat(select(store, "SELECT ?p { ?p text:query (dcterms:title '\"title 1000\"') }"))
                    .isEmpty();
            store.replace(List.of(new Replacement(List.of(), first, Made.RUN)));
            assertThat(store.find(first.paper().keys())).hasSize(1);
        }
    }

    @Test
    void saysThatAnotherHasIt(@TempDir Path directory) {
        try (GraphStore store = GraphStore.open(directory)) {
            assertThat(store.stats().quads()).isZero();
            assertThatThrownBy(() -> GraphStore.open(directory))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("already open in this process");
        }
    }

    static List<String> select(GraphStore store, String query) {
        StringBuilder prologue = new StringBuilder();
        Vocabulary.prefixes().forEach((prefix, iri) -> prologue.append("PREFIX " + prefix + ": <" + iri + ">\n"));
        Dataset dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            try (QueryExecution execution =
                    QueryExecution.dataset(dataset).query(prologue + query).build()) {
                List<String> rows = new ArrayList<>();
                execution.execSelect().forEachRemaining(row -> rows.add(row.toString()));
                return rows;
            }
        });
    }
}
