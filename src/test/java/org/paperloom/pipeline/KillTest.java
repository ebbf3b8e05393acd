package org.paperloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
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
    private static final int MOMENTS = 3;
    private static final int PAGES = 4;
    private static final int PAPERS = 75;

    @Test
    void aNewStoreSurvives(@TempDir Path folder) throws Exception {
        List<Path> pages = GeneratedPages.write(folder.resolve("pages"), PAGES, PAPERS, SEED);
        Path undisturbed = folder.resolve("undisturbed");
        Course course = run(undisturbed, "v1", pages);
        List<String> expected = Dump.of(undisturbed);
        assertThat(expected).hasSizeGreaterThan(5_000);

        for (Moment moment : moments(course)) {
            Path store = folder.resolve("killed-" + moment.lines() + "-" + moment.nanos());
            kill(store, "v1", pages, moment);
            completes(store, "v1", pages, expected, "new store, killed " + moment + ", seed " + SEED);
        }
    }

    @Test
    void anExistingStoreSurvives(@TempDir Path folder) throws Exception {
        List<Path> pages = GeneratedPages.write(folder.resolve("pages"), PAGES, PAPERS, SEED);
        List<Path> before = pages.subList(0, 2);
        Path undisturbed = folder.resolve("undisturbed");
        build(undisturbed, "v1", before);
        Course course = run(undisturbed, "v2", pages);
        List<String> expected = Dump.of(undisturbed);

        for (Moment moment : moments(course)) {
            Path store = folder.resolve("killed-" + moment.lines() + "-" + moment.nanos());
            build(store, "v1", before);
            kill(store, "v2", pages, moment);
            completes(store, "v2", pages, expected, "existing store, killed " + moment + ", seed " + SEED);
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

    /** A run: the lines that it prints, and how long it goes on after the last one. */
    private record Course(int lines, long tail) {}

    /** So long after so many lines. */
    private record Moment(int lines, long nanos) {}

    /** Some while papers go through, some in the time behind the last of them, when a new store is loaded. */
    private static List<Moment> moments(Course course) {
        Random random = new Random(SEED);
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < MOMENTS; i++) {
            int lines = (int) ((i + random.nextDouble()) / MOMENTS * course.lines());
            moments.add(new Moment(1 + lines, random.nextInt(50_000_000)));
            moments.add(new Moment(course.lines(), (long) ((i + random.nextDouble()) / MOMENTS * course.tail())));
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

    private static Course run(Path store, String version, List<Path> pages) throws Exception {
        Process process = start(store, version, pages);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        int lines = 0;
        long last = System.nanoTime();
        while (out.readLine() != null) {
            lines++;
            last = System.nanoTime();
        }
        assertThat(process.waitFor()).isZero();
        return new Course(lines, System.nanoTime() - last);
    }

    private static void kill(Path store, String version, List<Path> pages, Moment moment) throws Exception {
        Process process = start(store, version, pages);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (int i = 0; i < moment.lines() && out.readLine() != null; i++) {}
        boolean ended = process.waitFor(moment.nanos(), TimeUnit.NANOSECONDS);
        process.destroyForcibly().waitFor();
        System.out.println("KillTest: " + store.getFileName() + (ended ? " had ended" : " was killed"));
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
