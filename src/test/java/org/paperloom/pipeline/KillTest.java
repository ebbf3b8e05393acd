package org.paperloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.store.GraphStore;

/** A build that is killed at any moment leaves a store that opens, and the same command completes it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KillTest {
    private static final long SEED = 20240601;
    private static final int MOMENTS = 4;
    private static final int PAGES = 4;
    private static final int PAPERS = 75;

    @Test
    void aNewStoreSurvives(@TempDir Path folder) throws Exception {
        List<Path> pages = GeneratedPages.write(folder.resolve("pages"), PAGES, PAPERS, SEED);
        Path undisturbed = folder.resolve("undisturbed");
        long nanos = run(undisturbed, "v1", pages);
        List<String> expected = Dump.of(undisturbed);
        assertThat(expected).hasSizeGreaterThan(5_000);

        for (long moment : moments(nanos)) {
            Path store = folder.resolve("killed-" + moment);
            kill(store, "v1", pages, moment);
            completes(store, "v1", pages, expected, "new store, killed after " + moment + " ns, seed " + SEED);
        }
    }

    @Test
    void anExistingStoreSurvives(@TempDir Path folder) throws Exception {
        List<Path> pages = GeneratedPages.write(folder.resolve("pages"), PAGES, PAPERS, SEED);
        List<Path> before = pages.subList(0, 2);
        Path undisturbed = folder.resolve("undisturbed");
        build(undisturbed, "v1", before);
        long nanos = run(undisturbed, "v2", pages);
        List<String> expected = Dump.of(undisturbed);

        for (long moment : moments(nanos)) {
            Path store = folder.resolve("killed-" + moment);
            build(store, "v1", before);
            kill(store, "v2", pages, moment);
            completes(store, "v2", pages, expected, "existing store, killed after " + moment + " ns, seed " + SEED);
        }
    }

    @Test
    void aTurkishMachineMakesTheSameGraph(@TempDir Path folder) throws Exception {
        List<Path> pages = GeneratedPages.write(folder.resolve("pages"), PAGES, PAPERS, SEED);
        build(folder.resolve("here"), "v1", pages);
        Process turkish = start(folder.resolve("turkish"), "v1", pages, "-Duser.language=tr", "-Duser.country=TR");
        assertThat(turkish.waitFor()).isZero();

        assertThat(Dump.of(folder.resolve("turkish"))).isEqualTo(Dump.of(folder.resolve("here")));
    }

    /** One in each part of the run, at random in the part. */
    private static List<Long> moments(long nanos) {
        Random random = new Random(SEED);
        List<Long> moments = new ArrayList<>();
        for (int i = 0; i < MOMENTS; i++) {
            moments.add((long) ((i + random.nextDouble()) / MOMENTS * nanos));
        }
        return moments;
    }

    private static void completes(Path store, String version, List<Path> pages, List<String> expected, String what)
            throws IOException {
        if (GraphStore.exists(store)) {
            assertThat(Dump.of(store)).as(what).isNotEmpty();
        }
        build(store, version, pages);
        List<String> dump = Dump.of(store);
        assertThat(dump).as(what).hasSameSizeAs(expected);
        assertThat(String.join("\n", dump)).as(what).isEqualTo(String.join("\n", expected));
    }

    private static void build(Path store, String version, List<Path> pages) throws IOException {
        new Build(new WordExtractor(version), Progress.NONE)
                .run(pages.stream().map(Path::toString).toList(), store);
    }

    /** An undisturbed run; its time from the first sign of life to the end. */
    private static long run(Path store, String version, List<Path> pages) throws Exception {
        Process process = start(store, version, pages);
        long start = firstLine(process);
        assertThat(process.waitFor()).isZero();
        return System.nanoTime() - start;
    }

    private static void kill(Path store, String version, List<Path> pages, long moment) throws Exception {
        Process process = start(store, version, pages);
        firstLine(process);
        boolean ended = process.waitFor(moment, TimeUnit.NANOSECONDS);
        process.destroyForcibly().waitFor();
        System.out.println("KillTest: " + store.getFileName() + (ended ? " had ended" : " was killed"));
    }

    private static long firstLine(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isEqualTo(Stage.READING.toString());
        return System.nanoTime();
    }

    private static Process start(Path store, String version, List<Path> pages, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                KillableBuild.class.getName(),
                store.toString(),
                version));
        pages.forEach(p -> command.add(p.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
