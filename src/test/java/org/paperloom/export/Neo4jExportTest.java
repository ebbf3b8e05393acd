package org.paperloom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.Shared;
import org.paperloom.ShippedEngine;
import org.paperloom.model.EntityType;
import org.paperloom.model.RelationType;
import org.paperloom.model.Status;
import org.paperloom.pipeline.Build;
import org.paperloom.pipeline.Progress;
import org.paperloom.rdf.Awkward;
import org.paperloom.store.GraphStore;
import org.paperloom.store.Replacement;
import org.paperloom.store.StoreStats;

/** The three ways into Neo4j, each with a real one at its end, for real pages and for names that break things. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Neo4jExportTest {
    private final Path folder;
    private final GraphStore store;
    private final List<String> expected;

    Neo4jExportTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path place = folder.resolve("store");
        Path pages = Shared.find("seeds").orElse(Path.of("data"));
        new Build(ShippedEngine.get(), Progress.NONE).run(List.of(pages.toString()), place);
        store = GraphStore.openExisting(place);
        List<Replacement> awkward = new ArrayList<>();
        awkward.add(new Replacement(List.of(), EvilNames.statements(), "evil"));
        for (int seed = 0; seed < 20; seed++) {
            awkward.add(new Replacement(List.of(), new Awkward(seed).statements(), "awkward"));
        }
        store.replace(awkward);
        expected = Contents.of(store.dataset(), true);
        assertThat(expected).hasSizeGreaterThan(1000);
    }

    @AfterAll
    void close() {
        store.close();
    }

    private Exporter exporter() {
        return new Exporter(store.dataset(), ExportProgress.NONE);
    }

    @Test
    void live() throws IOException {
        String uri = Neo4jServers.start();
        Exported first = exporter().neo4j(Neo4j.at(uri), true, false);
        Contents.assertSame(Contents.of(uri), expected);
        long nodes = Objects.requireNonNull(first.counts().get("nodes"));
        assertThat(first.counts())
                .containsEntry("relationships", expected.size() - nodes)
                .containsEntry("written", (long) expected.size());

        String transaction = Neo4j.lastTransaction(uri);
        Exported second = exporter().neo4j(Neo4j.at(uri), true, true);
        assertThat(second.counts()).containsEntry("written", 0L).containsEntry("deleted", 0L);
        assertThat(Neo4j.lastTransaction(uri)).isEqualTo(transaction);
        countsAreThoseOfTheStore(uri);
    }

    @Test
    void asScript() throws IOException {
        String uri = Neo4jServers.start();
        Path file = folder.resolve("graph.cypher");
        Exported done = exporter().cypher(file, true, false);
        assertThat(done.next()).isEqualTo("cypher-shell -u neo4j --file '" + file + "'\n");
        // no text holds a line break, so that a semicolon at the end of a line ends a statement
        String[] statements = Files.readString(file, StandardCharsets.UTF_8).split(";\n", 0);
        Neo4j.run(uri, statements);
        Contents.assertSame(Contents.of(uri), expected);
        Neo4j.run(uri, statements);
        Contents.assertSame(Contents.of(uri), expected);
        isWhatLiveExportWrites(uri);
    }

    @Test
    void asFilesForImport() throws IOException {
        Path files = folder.resolve("import");
        Exported done = exporter().csv(files, true, false);
        assertThat(done.next()).startsWith("cd '" + files + "'\nneo4j-admin database import full neo4j ");
        assertThat(files.resolve("import.sh")).content().contains("neo4j-admin database import full neo4j");
        String uri = Neo4jServers.imported(files, Neo4j.importArguments(done.next()));
        Neo4j.run(uri, Files.readString(files.resolve("schema.cypher")).split(";\n", 0));
        Contents.assertSame(Contents.of(uri), expected);
        isWhatLiveExportWrites(uri);
    }

    /** The fingerprints too are the same. */
    private void isWhatLiveExportWrites(String uri) throws IOException {
        assertThat(exporter().neo4j(Neo4j.at(uri), true, false).counts()).containsEntry("written", 0L);
    }

    private void countsAreThoseOfTheStore(String uri) {
        StoreStats stats = store.stats();
        Map<String, Long> counts = new TreeMap<>();
        counts.put("(n:Paper)", stats.papers());
        counts.put("(n:Result)", stats.results());
        for (EntityType type : EntityType.values()) {
            counts.put("(n:Concept:" + type + ")", stats.concepts().get(type));
        }
        for (Status status : Status.values()) {
            counts.put("(n:Claim {status: '" + status + "'})", stats.claims().get(status));
        }
        for (RelationType type : RelationType.values()) {
            String name = type.name().replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
            counts.put("()-[n:" + name + "]->()", stats.relations().get(type));
        }
        counts.forEach((pattern, count) -> assertThat(Neo4j.number(uri, "MATCH " + pattern + " RETURN count(n)"))
                .as(pattern)
                .isEqualTo(count));
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        String uri = Neo4jServers.start();
        Stopped all = new Stopped(Integer.MAX_VALUE);
        new Exporter(store.dataset(), all).cypher(folder.resolve("counted.cypher"), false, false);
        for (int part : List.of(1, 3)) {
            Exporter stopped = new Exporter(store.dataset(), new Stopped(all.steps() * part / 4));
            assertThatThrownBy(() -> stopped.neo4j(Neo4j.at(uri), false, false)).isInstanceOf(Stopped.Signal.class);
        }
        exporter().neo4j(Neo4j.at(uri), false, false);
        Contents.assertSame(Contents.of(uri), Contents.of(store.dataset(), false));
    }

    @Test
    void sameStoreSameBytes() throws IOException {
        exporter().cypher(folder.resolve("one.cypher"), true, false);
        exporter().cypher(folder.resolve("two.cypher"), true, false);
        assertThat(Files.mismatch(folder.resolve("one.cypher"), folder.resolve("two.cypher")))
                .isEqualTo(-1);
    }

    /** Without claims only the claims are missing. */
    @Test
    void claimsOnlyWhenAsked() {
        Dataset dataset = store.dataset();
        List<String> without = Contents.of(dataset, false);
        assertThat(expected).containsAll(without);
        long claims = Txn.calculateRead(dataset, () -> (long) dataset.getUnionModel()
                .listResourcesWithProperty(org.apache.jena.vocabulary.RDF.subject)
                .toList()
                .size());
        assertThat(expected.size() - without.size()).isEqualTo((int) (claims * 4));
        assertThat(without).noneMatch(line -> line.startsWith("[Claim,"));
    }
}
