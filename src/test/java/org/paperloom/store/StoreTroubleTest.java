package org.paperloom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTroubleTest {
    @Test
    void leavesOtherPeoplesDirectoriesAlone(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("thesis.tex"), "x");
        assertThatThrownBy(() -> GraphStore.open(directory)).hasMessageContaining("holds other things");
        assertThatThrownBy(() -> BulkLoad.open(directory)).hasMessageContaining("holds other things");
        assertThat(directory).isDirectoryContaining("glob:**thesis.tex");
        assertThat(directory.toFile().list()).hasSize(1);
        assertThatThrownBy(() -> GraphStore.open(directory.resolve("thesis.tex")))
                .hasMessageContaining("is a file");
    }

    @Test
    void saysThatThereIsNone(@TempDir Path directory) {
        assertThatThrownBy(() -> GraphStore.openExisting(directory.resolve("none")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("run paperloom build first");
        assertThat(directory.resolve("none")).doesNotExist();
        try (BulkLoad load = BulkLoad.open(directory)) {
            load.write("a", Made.papers(1), Made.RUN);
        }
        assertThatThrownBy(() -> GraphStore.openExisting(directory)).hasMessageContaining("run the same build again");
    }

    @Test
    void refusesAFormatThatItDoesNotKnow(@TempDir Path directory) throws IOException {
        GraphStore.open(directory).close();
        Files.writeString(directory.resolve("store.properties"), "format=2\n");
        assertThatThrownBy(() -> GraphStore.open(directory)).hasMessageContaining("format 2");
        Files.writeString(directory.resolve("store.properties"), "");
        assertThatThrownBy(() -> GraphStore.open(directory)).hasMessageContaining("does not say");
    }

    @Test
    void namesTheProcessThatHasIt(@TempDir Path directory) throws IOException, InterruptedException {
        Process other = Crash.start("hold", directory);
        try {
            assertThat(other.getInputStream().read()).isEqualTo('!');
            assertThatThrownBy(() -> GraphStore.open(directory))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("(pid " + other.pid() + ")");
        } finally {
            other.destroyForcibly().waitFor();
        }
        GraphStore.open(directory).close();
    }

    @Test
    void makesAnIndexAnewThatIsBehindOrBrokenOrGone(@TempDir Path directory) throws IOException {
        String query = "SELECT ?p { ?p text:query (dcterms:title '\"title 2\"') }";
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(Made.replacements(Made.papers(5)));
        }
        DurableFiles.deleteTree(directory.resolve("text"));
        try (GraphStore store = GraphStore.open(directory)) {
            assertThat(GraphStoreTest.select(store, query)).hasSize(1);
        }
        try (var files = Files.list(directory.resolve("text"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "broken");
            }
        }
        try (GraphStore store = GraphStore.open(directory)) {
            assertThat(GraphStoreTest.select(store, query)).hasSize(1);
        }
        Files.createFile(directory.resolve("text.behind"));
        try (GraphStore store = GraphStore.open(directory)) {
            assertThat(GraphStoreTest.select(store, query)).hasSize(1);
            assertThat(Crash.indexed(directory)).isEqualTo(Crash.toIndex(store));
        }
        assertThat(directory.resolve("text.behind")).doesNotExist();
    }

    @Test
    void saysWhichSegmentIsDamaged(@TempDir Path directory) throws IOException {
        try (BulkLoad load = BulkLoad.open(directory)) {
            load.write("a", Made.papers(3), Made.RUN);
            Path file = directory.resolve("loading/segments/a.nq.gz");
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            assertThatThrownBy(() -> load.finish(List.of("a"))).hasMessageContaining("a.nq.gz is missing or damaged");
            assertThatThrownBy(() -> load.finish(List.of("b"))).hasMessageContaining("b.nq.gz is missing or damaged");
            assertThat(GraphStore.exists(directory)).isFalse();
            load.write("a", Made.papers(3), Made.RUN);
            load.finish(List.of("a"));
        }
        assertThat(GraphStore.exists(directory)).isTrue();
    }
}
