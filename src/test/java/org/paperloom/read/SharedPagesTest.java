package org.paperloom.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperloom.model.Paper;
import org.paperloom.read.sentence.SentenceSplitter;

/** Reads the real pages, where they are at hand. */
class SharedPagesTest {
    private static final Map<String, Integer> ENTRIES = Map.of(
            "000_fe222951f15a08ed.txt", 108,
            "001_8f87c79f14933cad.txt", 80,
            "002_c85a1dfb465447a0.txt", 95,
            "003_29789920e2914e29.txt", 125,
            "004_a102ca98171935ec.txt", 26);

    @Test
    void everyEntryOfTheSeedPagesIsFoundAndNoneIsInvented() throws IOException {
        Map<String, Integer> entries = new LinkedHashMap<>();
        Set<String> papers = new HashSet<>();
        for (Path seed : files("seeds")) {
            Collected page = Collected.of(seed);
            assertThat(page.skipped).isEmpty();
            entries.put(seed.getFileName().toString(), page.papers.size());
            page.papers.forEach(paper -> papers.add(paper.id()));
            assertThat(page.titles()).allSatisfy(SharedPagesTest::looksLikeATitle);
            assertThat(page.papers)
                    .allSatisfy(p -> assertThat(p.abstractSentences()).isNotEmpty());
            assertThat(page.papers).noneMatch(p -> p.sentences().toString().contains(" authors ·"));
        }
        assertThat(entries).isEqualTo(ENTRIES);
        assertThat(papers).hasSize(367);
    }

    @Test
    void goldLinesKeepTheirSentencesAndIds() throws IOException {
        for (Path gold : files("gold").stream()
                .filter(f -> f.toString().endsWith(".jsonl"))
                .toList()) {
            Collected page = Collected.of(gold);
            assertThat(page.skipped).isEmpty();
            assertThat(page.papers).hasSize(gold.endsWith("dev.jsonl") ? 105 : 982);
            assertThat(page.papers).allMatch(p -> p.record().orElse("").matches("[smn]\\d{3,4}"));
        }
    }

    @ParameterizedTest
    @CsvSource({"'<p>', '</p>'", "'', '<br>'", "'', '\n\n'"})
    void theSamePageInOtherMarkupGivesTheSamePapers(String open, String close) throws IOException {
        for (Path seed : files("seeds")) {
            String page = Files.readAllLines(seed).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> close.isBlank() ? line + "\n\n" : open + Entities.escape(line) + close + "\n")
                    .collect(Collectors.joining());
            Collected other = Collected.of(close.isBlank() ? page : "<html><body>" + page + "</body></html>");
            assertThat(other.skipped).isEmpty();
            assertThat(other.papers)
                    .extracting(Paper::sentences, Paper::published)
                    .isEqualTo(Collected.of(seed).papers.stream()
                            .map(p -> tuple(p.sentences(), p.published()))
                            .toList());
        }
    }

    @Test
    void theSplitterDividesAsTheAnnotatorsDid() throws IOException {
        SentenceSplitter splitter = SentenceSplitter.Model.load().splitter();
        for (Path gold : files("gold").stream()
                .filter(f -> f.toString().endsWith(".jsonl"))
                .toList()) {
            List<Paper> papers = Collected.of(gold).papers;
            long same = papers.stream()
                    .map(Paper::abstractSentences)
                    .filter(given -> splitter.split(String.join(" ", given)).equals(given))
                    .count();
            assertThat((double) same / papers.size()).as(gold.toString()).isGreaterThan(0.98);
        }
    }

    private static void looksLikeATitle(String title) {
        assertThat(title)
                .hasSizeLessThan(200)
                .doesNotEndWith(".")
                .doesNotMatch("(?i).*(subscribe|get trending papers|daily papers|byAK|\\d+ authors|://).*")
                .doesNotMatch("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d.*");
    }

    private static List<Path> files(String folder) throws IOException {
        Path path = Path.of(System.getProperty("paperloom.shared", "../shared"), folder);
        Assumptions.assumeTrue(Files.isDirectory(path), () -> path + " is not here: the real pages are not tested");
        try (Stream<Path> files = Files.list(path)) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted;
        }
    }
}
