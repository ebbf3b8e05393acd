package org.paperloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.ShippedEngine;
import org.paperloom.store.GraphStore;

/**
 * The program, building, is killed at any moment: it leaves a store that opens, and the same build completes it.
 *
 * <p>{@code -Dpaperloom.seed=N} chooses other moments.
 */
class KillTest {
    private static final long SEED = Long.getLong("paperloom.seed", 20240601);
    private static final int MOMENTS = 6;
    private static final int PAGES = 4;
    private static final int PAPERS = 60;

    @TempDir
    private Path folder = Path.of("");

    private List<Path> pages = List.of();

    @BeforeEach
    void writePages() throws IOException {
        pages = GeneratedPages.write(folder.resolve("pages"), PAGES, PAPERS, 1);
    }

    @Test
    @Timeout(600)
    void aNewStoreSurvives() throws Exception {
        survives("new", Path.of(""));
    }

    @Test
    @Timeout(600)
    void anExistingStoreSurvives() throws Exception {
        Path before = folder.resolve("before");
        new Build(new WordExtractor("v1"), Progress.NONE).run(names(pages.subList(0, 2)), before);
        survives("existing", before);
    }

    @Test
    @Timeout(300)
    void aTurkishMachineMakesTheSameGraph() throws Exception {
        Path turkish = Files.createDirectory(folder.resolve("turkish"));
        BuildProcess process = BuildProcess.start(turkish, pages, "-Duser.language=tr", "-Duser.country=TR");
        assertThat(process.join()).isPositive();
        build(folder.resolve("here"));

        assertThat(Dump.of(BuildProcess.store(turkish))).isEqualTo(Dump.of(folder.resolve("here")));
    }

    private void survives(String kind, Path before) throws Exception {
        Path undisturbed = copy(before, "undisturbed");
        int writes = BuildProcess.start(undisturbed, pages).join();
        List<String> expected = Dump.of(BuildProcess.store(undisturbed));
        assertThat(expected).hasSizeGreaterThan(3_000);

        Random random = new Random(SEED);
        for (int i = 0; i < MOMENTS; i++) {
            int moment = (int) ((i + random.nextDouble()) / MOMENTS * writes);
            long nanos = random.nextInt(20_000_000);
            Path killed = copy(before, "killed" + i);
            boolean ended = BuildProcess.start(killed, pages).killAfter(moment, nanos);
            String what = String.format(
                    "KillTest, seed %d: %s store, %s after %d of %d writes and %d ms",
                    SEED, kind, ended ? "ended" : "killed", moment, writes, nanos / 1_000_000);
            System.out.println(what);
            completes(BuildProcess.store(killed), expected, what);
        }
    }

    private void completes(Path store, List<String> expected, String what) throws IOException {
        if (GraphStore.exists(store)) {
            assertThat(Dump.of(store)).as(what).isNotEmpty();
        }
        build(store);
        List<String> dump = Dump.of(store);
        assertThat(dump).as(what).hasSameSizeAs(expected);
        assertThat(String.join("\n", dump)).as(what).isEqualTo(String.join("\n", expected));
    }

    private void build(Path store) throws IOException {
        new Build(ShippedEngine.get(), Progress.NONE).run(names(pages), store);
    }

    /** A folder for a store; with a copy of the store before, where there is one. */
    private Path copy(Path before, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        if (GraphStore.exists(before)) {
            try (Stream<Path> files = Files.walk(before)) {
                for (Path file : files.toList()) {
                    Files.copy(file, BuildProcess.store(copy).resolve(before.relativize(file)));
                }
            }
        }
        return copy;
    }

    private static List<String> names(List<Path> pages) {
        return pages.stream().map(Path::toString).toList();
    }
}
