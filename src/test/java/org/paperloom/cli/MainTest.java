package org.paperloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command: what it prints where, and how it ends. */
class MainTest {
    @TempDir
    static Path folder = Path.of("");

    private static String store() {
        return folder.resolve("store").toString();
    }

    @BeforeAll
    static void build() {
        Ended built = Ended.run("build", "data/listing.txt", "--store", store());
        assertThat(built.err()).isEmpty();
        assertThat(built.code()).isZero();
        assertThat(built.out()).contains(" papers added, 0 changed, 0 unchanged", "1 pages, ", ", 0 skipped");
    }

    @Test
    void buildsTheSamplesByDefault() {
        Ended built = Ended.run("build", "--store", folder.resolve("samples").toString());
        assertThat(built.code()).isZero();
        assertThat(built.out()).contains(", 0 skipped");
    }

    @Test
    void reportsSkippedPagesOnStderr() throws IOException {
        Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
        Ended built = Ended.run(
                "build",
                "data/papers.csv",
                empty.toString(),
                "--store",
                folder.resolve("mixed").toString());
        assertThat(built.code()).isZero();
        assertThat(built.err()).startsWith("skipped: ").contains("empty.txt");
        assertThat(built.out()).contains(", 1 skipped");
        assertThat(Ended.run("stats", "--store", folder.resolve("mixed").toString())
                        .out())
                .contains("1 skipped");
    }

    @Test
    void failsWithoutPapers() {
        Ended built = Ended.run(
                "build", "no-such-page.txt", "--store", folder.resolve("none").toString());
        assertThat(built.code()).isEqualTo(1);
        assertThat(built.err()).contains("no-such-page.txt", "paperloom: no paper was found");
        assertThat(built.out()).isEmpty();
    }

    @Test
    void sumsUpTheStore() throws IOException {
        Ended plain = Ended.run("stats", "--store", store());
        assertThat(plain.code()).isZero();
        assertThat(plain.out()).containsPattern("\\d+ papers").contains("0 skipped", "concepts: Method");
        Ended json = Ended.run("stats", "--store", store(), "--format", "json");
        assertThat(new ObjectMapper().readTree(json.out()).get(0).get("what").asText())
                .isEqualTo("papers");
    }

    @Test
    void listsTheQuestions() {
        Ended list = Ended.run("query", "--format", "csv");
        assertThat(list.code()).isZero();
        assertThat(list.out().lines()).hasSizeGreaterThan(12);
        assertThat(list.out()).startsWith("name,answers,example\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "md"})
    void answersInEachFormat(String format) {
        Ended answer = Ended.run("query", "about", "topic=Transformer", "--store", store(), "--format", format);
        assertThat(answer.code()).isZero();
    }

    @Test
    void suggestsTheNearestQuestion() {
        Ended mistyped = Ended.run("query", "improvs", "x=y", "--store", store());
        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.err()).contains("did you mean 'improves'?");
    }

    @Test
    void refusesArgumentsThatDoNotFit() {
        Ended wrong = Ended.run("query", "about", "nonsense=1", "--store", store());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("has no parameter 'nonsense'");
    }

    @Test
    void asks() {
        Ended answer = Ended.run("ask", "which", "methods", "improve", "long-context performance", "--store", store());
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).startsWith("taken for: paperloom query improves ");
    }

    @Test
    void saysWhatItCanAnswer() {
        Ended answer = Ended.run("ask", "how high is the moon tonight", "--store", store());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("  paperloom ask \"", "no prebuilt question fits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "ask what", "query about", "serve", "export cypher x"})
    void failsWithoutAStore(String command) {
        String[] words = (command + " --store " + folder.resolve("nowhere")).split(" ", -1);
        Ended ended = Ended.run(words);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("no store in ")
                .contains("paperloom build")
                .doesNotContain("\tat ");
        assertThat(Files.exists(folder.resolve("nowhere"))).isFalse();
    }

    @Test
    void showsTheStackTraceWhenAsked() {
        assertThat(Ended.run("stats", "-v", "--store", folder.resolve("nowhere").toString())
                        .err())
                .contains("\tat org.paperloom");
    }

    @Test
    void suggestsTheNearestCommand() {
        Ended mistyped = Ended.run("biuld");
        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.err()).contains("build").contains("--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--no-such-option",
                "build --store",
                "extract",
                "evaluate",
                "query about --format xml",
                "ask",
                "export",
                "export csv"
            })
    void refusesWrongUsage(String line) {
        Ended ended = Ended.run(line.split(" ", -1));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("paperloom: ");
        assertThat(ended.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "build ",
                "extract ",
                "evaluate ",
                "query ",
                "ask ",
                "serve ",
                "stats ",
                "export ",
                "export neo4j ",
                "export csv ",
                "export cypher ",
                "generate-completion "
            })
    void helps(String command) {
        Ended help = Ended.run((command + "--help").split(" ", -1));
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: paperloom");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Ended.run("--version").out()).startsWith("paperloom ");
    }

    @Test
    void writesACompletionScript() {
        Ended script = Ended.run("generate-completion");
        assertThat(script.code()).isZero();
        assertThat(script.out()).contains("complete -F").contains("evaluate");
    }

    @Test
    void withoutArgumentsSaysHowToUseIt() {
        Ended ended = Ended.run();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("Usage: paperloom").doesNotContain("Missing");
    }

    @Test
    void endsQuietlyWhenNobodyReads() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(closed, false, StandardCharsets.UTF_8),
                new PrintWriter(err),
                new TestEngines(Map.of()),
                "extract",
                "data/listing.txt");
        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
    }
}
