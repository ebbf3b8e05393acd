package org.paperloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.Shared;
import org.paperloom.ShippedEngine;
import org.paperloom.rdf.Shapes;
import org.paperloom.store.GraphStore;

/** What a build stores conforms to the ontology's shapes. */
class ConformanceTest {
    @Test
    void ofTheSamplePages(@TempDir Path folder) throws IOException {
        assertThat(violations(Path.of("data"), folder.resolve("store"), 40)).isEmpty();
    }

    @Test
    void ofRealPages(@TempDir Path folder) throws IOException {
        assertThat(violations(Shared.path("seeds"), folder.resolve("store"), 367))
                .isEmpty();
    }

    private static List<String> violations(Path pages, Path store, int papers) throws IOException {
        Summary summary = new Build(ShippedEngine.get(), Progress.NONE).run(List.of(pages.toString()), store);
        assertThat(summary.added()).isGreaterThanOrEqualTo(papers);
        assertThat(summary.skippedFirst()).isEmpty();
        try (GraphStore open = GraphStore.openExisting(store)) {
            Graph stored = GraphFactory.createDefaultGraph();
            Txn.executeRead(
                    open.dataset(),
                    () -> GraphUtil.addInto(
                            stored, open.dataset().getUnionModel().getGraph()));
            return Shapes.load().validate(stored);
        }
    }
}
