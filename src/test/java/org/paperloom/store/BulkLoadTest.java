package org.paperloom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.model.Statements;
import org.paperloom.rdf.Awkward;

class BulkLoadTest {
    @Test
    void makesTheSameStoreAsReplacementsInAnyOrder(@TempDir Path directory) {
        Map<String, Statements> byId = new TreeMap<>();
        Made.papers(60).forEach(one -> byId.put(one.paper().id(), one));
        IntStream.range(0, 40)
                .mapToObj(seed -> new Awkward(seed).statements())
                .forEach(one -> byId.put(one.paper().id(), one));
        List<Statements> papers = List.copyOf(byId.values());
        Path bulk = directory.resolve("bulk");
        try (BulkLoad load = BulkLoad.open(bulk)) {
            load.write("a", papers.subList(0, 50), Made.RUN);
            load.write("b", papers.subList(50, papers.size()), Made.RUN);
            load.finish(List.of("b", "a"));
        }
        List<String> expected = dump(bulk);
        assertThat(expected).hasSizeGreaterThan(15_000);
        for (int seed = 0; seed < 2; seed++) {
            Path one = directory.resolve("one" + seed);
            List<Statements> shuffled = new ArrayList<>(papers);
            Collections.shuffle(shuffled, new Random(seed));
            try (GraphStore store = GraphStore.open(one)) {
                for (int i = 0; i < shuffled.size(); i += 13 + 40 * seed) {
                    store.replace(
                            Made.replacements(shuffled.subList(i, Math.min(shuffled.size(), i + 13 + 40 * seed))));
                }
            }
            List<String> actual = dump(one);
            assertThat(minus(expected, actual)).as("missing").isEmpty();
            assertThat(minus(actual, expected)).as("unexpected").isEmpty();
            assertThat(actual).hasSameSizeAs(expected);
        }
    }

    @Test
    void leavesNothingButTheStore(@TempDir Path directory) throws Exception {
        try (BulkLoad load = BulkLoad.open(directory)) {
            load.write("a", Made.papers(3), Made.RUN);
            assertThat(load.has("a")).isTrue();
            assertThat(load.has("b")).isFalse();
            assertThat(GraphStore.exists(directory)).isFalse();
            load.finish(List.of("a"));
        }
        assertThat(GraphStore.exists(directory)).isTrue();
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("paperloom.lock", "store.properties", "tdb2", "text");
        }
        try (GraphStore store = GraphStore.openExisting(directory)) {
            assertThat(GraphStoreTest.select(store, "SELECT ?p { ?p text:query (dcterms:title '\"title 2\"') }"))
                    .hasSize(1);
        }
    }

    private static Set<String> minus(List<String> some, List<String> others) {
        Set<String> rest = new TreeSet<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> dump(Path place) {
        try (GraphStore store = GraphStore.openExisting(place)) {
            return Dumps.of(store);
        }
    }
}
