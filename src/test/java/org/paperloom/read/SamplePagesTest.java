package org.paperloom.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paperloom.model.Paper;

/** Reads the sample pages that the project brings along. */
class SamplePagesTest {
    private static final Map<String, Integer> ENTRIES = Map.ofEntries(
            Map.entry("listing.txt", 8),
            Map.entry("listing-dense.txt", 6),
            Map.entry("listing.html", 5),
            Map.entry("paper-arxiv.html", 1),
            Map.entry("paper-acl.html", 1),
            Map.entry("arxiv-listing.jsonl", 5),
            Map.entry("arxiv-listing.jsonl.gz", 4),
            Map.entry("arxiv-snapshot.jsonl", 4),
            Map.entry("arxiv-api.xml", 5),
            Map.entry("arxiv-oai.xml", 3),
            Map.entry("2024.acl.xml", 4),
            Map.entry("papers.jsonl", 3),
            Map.entry("papers.csv", 4));

    @Test
    void everyPageGivesItsPapersAndNothingIsSkipped() throws IOException {
        Map<String, Integer> entries = new TreeMap<>();
        Map<String, Paper> papers = new TreeMap<>();
        for (Path file : files()) {
            Collected page = Collected.of(file);
            assertThat(page.skipped).as(file.toString()).isEmpty();
            assertThat(page.papers).allSatisfy(SamplePagesTest::isWhole);
            entries.put(file.getFileName().toString(), page.papers.size());
            page.papers.forEach(paper -> papers.merge(titleKey(paper), paper, Paper::merge));
        }
        assertThat(entries).isEqualTo(new TreeMap<>(ENTRIES));
        assertThat(papers).hasSize(48);
        assertThat(papers.values().stream().filter(p -> p.pages().size() > 1).map(Paper::title))
                .hasSize(5)
                .anyMatch(title -> title.startsWith("LoRA"));
    }

    @Test
    void whatAFormTellsBesideTheTextIsRead() {
        assertThat(paper("listing.txt", "LoRA").published()).hasToString("--06-17");
        assertThat(paper("listing.txt", "LongBench").published()).hasToString("2023-08-28");
        assertThat(paper("listing.html", "RULER").id()).isEqualTo("arxiv:2404.06654");
        assertThat(paper("listing.html", "RULER").published()).hasToString("2024-04-09");
        assertThat(paper("paper-arxiv.html", "Attention").authors())
                .startsWith("Ashish Vaswani")
                .hasSize(8);
        assertThat(paper("paper-arxiv.html", "Attention").categories()).containsExactly("cs.CL", "cs.LG");
        assertThat(paper("paper-acl.html", "Know").keys()).contains("acl:p18-2124", "doi:10.18653/v1/p18-2124");
        assertThat(paper("paper-acl.html", "Know").published()).hasToString("2018-07");
        assertThat(paper("arxiv-snapshot.jsonl", "Adam").published()).hasToString("2014-12-22");
        assertThat(paper("arxiv-snapshot.jsonl", "Adam").authors()).containsExactly("Diederik P. Kingma", "Jimmy Ba");
        assertThat(paper("arxiv-api.xml", "ColBERT").categories()).containsExactly("cs.CL", "cs.IR");
        assertThat(paper("arxiv-oai.xml", "Reformer").sentences().get(3)).contains("from O($L^2$) to O($L\\log L$)");
        assertThat(paper("2024.acl.xml", "LongLLMLingua").keys())
                .contains("acl:2024.acl-long.91", "doi:10.18653/v1/2024.acl-long.91");
        assertThat(paper("2024.acl.xml", "L-Eval").published()).hasToString("2024-08");
        assertThat(paper("papers.jsonl", "BART").displayId()).isEqualTo("bart2019");
        assertThat(paper("papers.csv", "GLUE").authors()).hasSize(6).contains("Samuel R. Bowman");
    }

    private static Paper paper(String file, String titleStart) {
        return Collected.of(Path.of("data", file)).papers.stream()
                .filter(paper -> paper.title().startsWith(titleStart))
                .findFirst()
                .orElseThrow();
    }

    private static void isWhole(Paper paper) {
        assertThat(paper.abstractSentences()).hasSizeBetween(4, 12);
        assertThat(String.join(" ", paper.abstractSentences()).split(" ", -1)).hasSizeBetween(80, 150);
        assertThat(paper.sentences()).allMatch(s -> !s.contains("  ") && !s.contains("<"));
        assertThat(paper.published().isUnknown() && paper.keys().size() < 2)
                .as("a listing without bylines is all that states no date")
                .isEqualTo(paper.pages().first().name().equals("listing-dense.txt"));
    }

    private static String titleKey(Paper paper) {
        return paper.keys().stream().filter(key -> key.startsWith("title:")).collect(Collectors.joining());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            List<Path> sorted =
                    files.filter(f -> !f.endsWith("README.md")).sorted().toList();
            Set<String> names = new HashSet<>(
                    sorted.stream().map(f -> f.getFileName().toString()).toList());
            assertThat(names).isEqualTo(ENTRIES.keySet());
            return sorted;
        }
    }
}
