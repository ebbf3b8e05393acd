package org.paperloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperloom.query.QueryCatalogue;
import org.paperloom.query.Question;
import org.paperloom.query.Template;

/** What the README says is so: its commands run and answer, its questions are understood, its figures are those on record. */
class ReadmeTest {
    private static final Pattern CONSOLE = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("^\\$ \\./paperloom (.*)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");
    private static final Pattern ANSWER = Pattern.compile("<!-- output: ask -->\\n```text\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("^\\| `([a-z-]+)` \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern FIGURES =
            Pattern.compile("^\\| `([a-z-]+)`[^|]*\\| ([0-9.]+) \\| ([0-9.]+) \\| ([0-9.]+) \\|$");
    private static final Set<String> WITH_STORE = Set.of("build", "ask", "query", "stats", "export");

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
    }

    @Test
    void itsCommandsRunAndAnswer(@TempDir Path folder) throws IOException {
        String readme = String.join("\n", lines("README.md"));
        List<String> commands = CONSOLE.matcher(readme)
                .results()
                .flatMap(block -> COMMAND.matcher(block.group(1)).results())
                .map(command -> command.group(1))
                .toList();
        assertThat(commands).hasSizeGreaterThan(8);

        Map<String, List<String>> printed = new LinkedHashMap<>();
        for (String command : commands) {
            List<String> words = words(command);
            if (WITH_STORE.contains(words.get(0))) {
                words.addAll(List.of("--store", folder.resolve("store").toString()));
            }
            StringWriter out = new StringWriter();
            PrintWriter both = new PrintWriter(out);
            int code = Main.run(both, both, new TestEngines(Map.of()), words.toArray(String[]::new));
            assertThat(code).as(command + "\n" + out).isZero();
            assertThat(out.toString()).as(command).doesNotContain("no answer");
            printed.put(command, out.toString().lines().toList());
        }
        showsWhatIsPrinted(readme, printed.getOrDefault(commands.get(1), List.of()));
    }

    /** The README's answer is shortened: the same template, the same first method. */
    private static void showsWhatIsPrinted(String readme, List<String> printed) {
        Matcher answer = ANSWER.matcher(readme);
        assertThat(answer.find()).isTrue();
        List<String> shown = answer.group(1).lines().toList();
        assertThat(shown.get(0)).isEqualTo(printed.get(0));
        assertThat(firstMethod(shown)).isEqualTo(firstMethod(printed));
    }

    private static String firstMethod(List<String> table) {
        int header = table.indexOf(
                table.stream().filter(l -> l.startsWith("method ")).findFirst().orElseThrow());
        return table.get(header + 1).split(" {2,}", -1)[0];
    }

    @Test
    void itsTableListsTheQuestions() throws IOException {
        Question question = new Question(QueryCatalogue.standard());
        Map<String, String> titles = new LinkedHashMap<>();
        for (String line : lines("README.md")) {
            Matcher row = QUESTION.matcher(line);
            if (row.matches() && QueryCatalogue.standard().find(row.group(1)).isPresent()) {
                titles.put(row.group(1), row.group(2));
                assertThat(question.understand(row.group(3)).get(0).template().name())
                        .as(row.group(3))
                        .isEqualTo(row.group(1));
            }
        }
        assertThat(titles).hasSizeGreaterThan(11);
        for (Template template : QueryCatalogue.standard().templates()) {
            assertThat(titles).containsEntry(template.name(), template.title());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, encoder",
        "src/main/resources/org/paperloom/extract/ENCODER_CARD.md, encoder",
        "src/main/resources/org/paperloom/extract/OPENNLP_CARD.md, opennlp"
    })
    void itsFiguresAreThoseOnRecord(String file, String engine) throws IOException {
        JsonNode record = new ObjectMapper()
                .readTree(Path.of("src/test/resources/org/paperloom/quality-" + engine + ".json")
                        .toFile())
                .at("/figures/all");
        int rows = 0;
        for (String line : lines(file)) {
            Matcher row = FIGURES.matcher(line);
            if (row.matches()) {
                rows++;
                JsonNode figures = record.path(row.group(1));
                assertThat(List.of(row.group(2), row.group(3), row.group(4)))
                        .as("%s: precision, recall and F1 of %s", file, row.group(1))
                        .containsExactly(tenths(figures, "P"), tenths(figures, "R"), tenths(figures, "F1"));
            }
        }
        assertThat(rows).isEqualTo(record.size());
    }

    // as evaluate rounds
    private static String tenths(JsonNode figures, String name) {
        return new BigDecimal(figures.path(name).asDouble())
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group().replaceAll("['\"]", ""));
        }
        return words;
    }
}
