package org.paperloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.model.Skipped;
import org.paperloom.store.GraphStore;

class BuildTest {
    private static final long SEED = 7;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void twiceGivesTheSameGraphAndChangesNothing() throws IOException {
        List<Path> pages = pages();
        Summary first = build("a", pages);
        List<String> dump = dump("a");
        Summary again = build("a", pages);
        build("b", pages);

        assertThat(first.added()).isEqualTo(first.papers()).isLessThan(first.found());
        assertThat(again.unchanged()).isEqualTo(first.papers());
        assertThat(again.added() + again.changed()).isZero();
        assertThat(dump("a")).isEqualTo(dump);
        assertThat(dump("b")).isEqualTo(dump).hasSizeGreaterThan(1000);
    }

    @Test
    void orderAndSplitOfThePagesDoNotMatter() throws IOException {
        List<Path> pages = pages();
        build("once", pages);
        List<String> expected = dump("once");
        for (int seed = 0; seed < 2; seed++) {
            List<Path> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            build("shuffled" + seed, shuffled);
            assertThat(dump("shuffled" + seed)).as("order by seed " + seed).isEqualTo(expected);
            for (Path page : shuffled) {
                build("split" + seed, List.of(page));
            }
            assertThat(dump("split" + seed)).as("split by seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void anotherEngineReadsAllPapersAgain() throws IOException {
        List<Path> pages = pages();
        build("old", pages);
        Summary changed = new Build(new WordExtractor("v2"), Progress.NONE).run(names(pages), folder.resolve("old"));
        new Build(new WordExtractor("v2"), Progress.NONE).run(names(pages), folder.resolve("new"));

        assertThat(changed.changed()).isEqualTo(changed.papers());
        assertThat(dump("old")).isEqualTo(dump("new"));
    }

    @Test
    void aStoredPaperJoinsTwoOfABatch() throws IOException {
        Path bridge = page("bridge", line("2401.00001", "Weaving Nets"), line("2401.00002", "Other Nets"));
        Path twins = page("twins", line("2401.00003", "Weaving Nets"), line("2401.00001", "Third Nets"));
        build("two", List.of(bridge));
        Summary summary = build("two", List.of(twins));
        build("one", List.of(bridge, twins));

        assertThat(summary.papers()).isEqualTo(2);
        assertThat(summary.changed()).isEqualTo(1);
        assertThat(dump("two")).isEqualTo(dump("one"));
    }

    @Test
    void aBadPageCostsNothingElse() throws IOException {
        List<Path> pages = pages();
        build("good", pages);
        List<Path> mixed = new ArrayList<>(pages);
        mixed.add(1, Files.write(folder.resolve("empty.txt"), new byte[0]));
        mixed.add(2, Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff}));
        mixed.add(folder.resolve("missing.jsonl"));
        List<Skipped> heard = new ArrayList<>();
        Summary summary =
                new Build(new WordExtractor("v1"), collecting(heard)).run(names(mixed), folder.resolve("mixed"));

        assertThat(summary.skipped()).isEqualTo(3);
        assertThat(summary.skippedFirst()).isEqualTo(heard);
        assertThat(heard)
                .extracting(s -> Path.of(s.page()).getFileName().toString())
                .containsExactlyInAnyOrder("empty.txt", "noise.bin", "missing.jsonl");
        assertThat(dump("mixed")).isEqualTo(dump("good"));
        assertThat(LastBuild.skipped(folder.resolve("mixed"))).hasValue(3);
    }

    @Test
    void anEngineThatThrowsCostsOnePaper() throws IOException {
        Path page = page("page", line("2401.00001", "Weaving Nets"), line("2401.00002", "Crash Nets"));
        Summary summary = build("store", List.of(page));
        Summary again = build("store", List.of(page));

        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.skippedFirst()).singleElement().satisfies(s -> assertThat(s.toString())
                .contains("page.jsonl, paper 2401.00002: the extractor v1 failed on it"));
        assertThat(again.skipped()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void noPaperMakesNoStore() throws IOException {
        Summary summary = build("none", List.of(folder.resolve("missing.jsonl")));

        assertThat(summary.papers()).isZero();
        assertThat(GraphStore.exists(folder.resolve("none"))).isFalse();
    }

    @Test
    void stopsWhenAskedAndGoesOnWhenRunAgain() throws IOException {
        List<Path> pages = pages();
        build("undisturbed", pages);
        Path store = folder.resolve("stopped");
        List<Build> builds = new ArrayList<>();
        Build stopping = new Build(new WordExtractor("v1"), new Progress() {
            private long papers;

            @Override
            public void begin(Stage stage, long total) {}

            @Override
            public void step(long count) {
                papers += count;
                if (papers > 150) {
                    builds.get(0).stop();
                }
            }

            @Override
            public void skipped(Skipped skipped) {}
        });
        builds.add(stopping);

        assertThatThrownBy(() -> stopping.run(names(pages), store)).isInstanceOf(CancellationException.class);
        build("stopped", pages);
        assertThat(dump("stopped")).isEqualTo(dump("undisturbed"));
    }

    private static Progress collecting(List<Skipped> heard) {
        return new Progress() {
            @Override
            public void begin(Stage stage, long total) {}

            @Override
            public void step(long count) {}

            @Override
            public void skipped(Skipped skipped) {
                heard.add(skipped);
            }
        };
    }

    private List<Path> pages() throws IOException {
        return GeneratedPages.write(folder.resolve("pages"), 4, 60, SEED);
    }

    private Path page(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name + ".jsonl"), List.of(lines), StandardCharsets.UTF_8);
    }

    private static String line(String id, String title) {
        return "{\"id\":\"%s\",\"title\":\"%s\",\"abstract\":\"We show that Loom beats Warp by 3%%.\"}"
                .formatted(id, title);
    }

    private Summary build(String store, List<Path> pages) throws IOException {
        return new Build(new WordExtractor("v1"), Progress.NONE).run(names(pages), folder.resolve(store));
    }

    private static List<String> names(List<Path> pages) {
        return pages.stream().map(Path::toString).toList();
    }

    private List<String> dump(String store) {
        return Dump.of(folder.resolve(store));
    }
}
