package org.paperloom.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paperloom.model.Page;
import org.paperloom.model.Paper;
import org.paperloom.model.Skipped;

/**
 * Each file in {@code pages/} is a case; beside it stands what it gives: "title | date | sentences of the abstract" for
 * a paper, "! " and the message for what is skipped, in the order in which the sink hears of them.
 */
class PageCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/paperloom/read/pages");

    @Test
    void thereAreCasesAndEachHasItsExpectation() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(15);
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).hasSize(2 * (int) cases().count());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIsExpected(Path file) throws IOException {
        List<String> heard = new ArrayList<>();
        PaperSink sink = new PaperSink() {
            @Override
            public void paper(Paper paper) {
                int sentences = paper.abstractSentences().size();
                heard.add(paper.title() + " | " + paper.published() + " | " + sentences);
            }

            @Override
            public void skipped(Skipped skipped) {
                heard.add("! " + skipped);
            }
        };
        new PageReader().read(new Page(file.getFileName().toString(), () -> Files.newInputStream(file)), sink);
        assertThat(heard).isEqualTo(Files.readAllLines(Path.of(file + ".expected")));
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }
}
