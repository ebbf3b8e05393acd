package org.paperloom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.model.Statements;
import org.paperloom.rdf.Awkward;
import org.paperloom.rdf.Shapes;

class ShapesTest {
    private final Shapes shapes = Shapes.load();

    @Test
    void holdForWhatIsStored(@TempDir Path directory) {
        List<Statements> awkward = IntStream.range(0, 40)
                .mapToObj(seed -> new Awkward(seed).statements())
                .toList();
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(Made.replacements(Made.papers(40)));
            store.replace(Made.replacements(awkward));
            Graph union = union(store);
            assertThat(union.size()).isGreaterThan(10_000);
            assertThat(shapes.validate(union)).isEmpty();
        }
    }

    @Test
    void sayWhatIsMissing(@TempDir Path directory) {
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(Made.replacements(Made.papers(2)));
            Graph union = union(store);
            union.remove(
                    org.apache.jena.graph.Node.ANY,
                    org.paperloom.rdf.Vocabulary.confidence,
                    org.apache.jena.graph.Node.ANY);
            assertThat(shapes.validate(union)).hasSize(32).allMatch(line -> line.contains("confidence"));
        }
    }

    static Graph union(GraphStore store) {
        DatasetGraph graphs = store.dataset().asDatasetGraph();
        Graph union = GraphFactory.createDefaultGraph();
        Txn.executeRead(graphs, () -> graphs.find().forEachRemaining(quad -> union.add(quad.asTriple())));
        return union;
    }
}
