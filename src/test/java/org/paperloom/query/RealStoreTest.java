package org.paperloom.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.query.table.TableFormat;
import org.paperloom.serve.KnowledgeServer;
import org.paperloom.serve.ServerOptions;
import org.paperloom.store.GraphStore;

/** The fixture's papers in a store on disk, asked as a user does: by question, by template, over HTTP. */
class RealStoreTest {
    @Test
    void answersFromAStoreOnDisk(@TempDir Path folder) throws Exception {
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            Dataset dataset = store.dataset();
            Txn.executeWrite(
                    dataset,
                    () -> RDFDataMgr.read(dataset, String.valueOf(RealStoreTest.class.getResource("papers.trig"))));
            QueryCatalogue catalogue = QueryCatalogue.standard();
            Question question = new Question(catalogue);
            List<Understood> understood = question.understand(store, "which methods improve long-context performance");
            Answer answer = catalogue.run(
                    store,
                    understood.get(0).template().name(),
                    understood.get(0).arguments(),
                    Limits.DEFAULT);
            assertThat(TableFormat.table.write(answer.table(), 100))
                    .contains("YaRN", "“YaRN improves context window extension with ten times fewer tokens");
            assertThat(question.understand(store, "RoPE"))
                    .extracting(Understood::command)
                    .containsExactly("paperloom query about topic=RoPE");
            assertThat(question.understand(store, "best pizza in town")).isEmpty();
            try (KnowledgeServer server = KnowledgeServer.start(store, ServerOptions.DEFAULT.withPort(0))) {
                HttpRequest ask = HttpRequest.newBuilder(URI.create(server.uri()
                                + "sparql?query=SELECT%20%2A%20%7B%20%3Chttps%3A%2F%2Fw3id.org%2Fpaperloom%2Fid%2Fconcept"
                                + "%2Fmethod%2Frope%3E%20%3Fp%20%3Fo%20%7D"))
                        .build();
                assertThat(HttpClient.newHttpClient()
                                .send(ask, BodyHandlers.ofString())
                                .body())
                        .contains("rotary position embedding");
            }
        }
    }
}
