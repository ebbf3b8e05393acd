package org.paperloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.ShippedEngine;

/** Every command: what it prints where, and how it ends. */
class MainTest {
    @TempDir
    static Path folder = Path.of("");

    private record Ended(int code, String out, String err) {}

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), models -> ShippedEngine.get(), arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    private static String store() {
        return folder.resolve("store").toString();
    }

    @BeforeAll
    static void build() {
        Ended built = run("build", "data/listing.txt", "--store", store());
        assertThat(built.err()).isEmpty();
        assertThat(built.code()).isZero();
        assertThat(built.out()).contains(" papers added, 0 changed, 0 unchanged", "1 pages, ", ", 0 skipped");
    }

    @Test
    void buildsTheSamplesByDefault() {
        Ended built = run("build", "--store", folder.resolve("samples").toString());
        assertThat(built.code()).isZero();
        assertThat(built.out()).contains(", 0 skipped");
    }

    @Test
    void reportsSkippedPagesOnStderr() throws IOException {
        Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
        Ended built = run(
                "build",
                "data/papers.csv",
                empty.toString(),
                "--store",
                folder.resolve("mixed").toString());
        assertThat(built.code()).isZero();
        assertThat(built.err()).startsWith("skipped: ").contains("empty.txt");
        assertThat(built.out()).contains(", 1 skipped");
        assertThat(run("stats", "--store", folder.resolve("mixed").toString()).out())
                .contains("1 skipped");
    }

    @Test
    void failsWithoutPapers() {
        Ended built = run(
                "build", "no-such-page.txt", "--store", folder.resolve("none").toString());
        assertThat(built.code()).isEqualTo(1);
        assertThat(built.err()).contains("no-such-page.txt", "paperloom: no paper was found");
        assertThat(built.out()).isEmpty();
    }

    @Test
    void sumsUpTheStore() throws IOException {
        Ended plain = run("stats", "--store", store());
        assertThat(plain.code()).isZero();
        assertThat(plain.out()).containsPattern("\\d+ papers").contains("0 skipped", "concepts: Method");
        Ended json = run("stats", "--store", store(), "--format", "json");
        assertThat(new ObjectMapper().readTree(json.out()).get(0).get("what").asText())
                .isEqualTo("papers");
    }

    @Test
    void listsTheQuestions() {
        Ended list = run("query", "--format", "csv");
        assertThat(list.code()).isZero();
        assertThat(list.out().lines()).hasSizeGreaterThan(12);
        assertThat(list.out()).startsWith("name,answers,example\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "md"})
    void answersInEachFormat(String format) {
        Ended answer = run("query", "about", "topic=Transformer", "--store", store(), "--format", format);
        assertThat(answer.code()).isZero();
    }

    @Test
    void suggestsTheNearestQuestion() {
        Ended mistyped = run("query", "improvs", "x=y", "--store", store());
        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.err()).contains("did you mean 'improves'?");
    }

    @Test
    void refusesArgumentsThatDoNotFit() {
        Ended wrong = run("query", "about", "nonsense=1", "--store", store());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("has no parameter 'nonsense'");
    }

    @Test
    void asks() {
        Ended answer = run("ask", "which", "methods", "improve", "long-context performance", "--store", store());
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).startsWith("taken for: paperloom query improves ");
    }

    @Test
    void saysWhatItCanAnswer() {
        Ended answer = run("ask", "how high is the moon tonight", "--store", store());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("  paperloom ask \"", "no prebuilt question fits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "ask what", "query about", "serve"})
    void failsWithoutAStore(String command) {
        String[] words = (command + " --store " + folder.resolve("nowhere")).split(" ", -1);
        Ended ended = run(words);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("no store in ")
                .contains("paperloom build")
                .doesNotContain("\tat ");
        assertThat(Files.exists(folder.resolve("nowhere"))).isFalse();
    }

    @Test
    void showsTheStackTraceWhenAsked() {
        assertThat(run("stats", "-v", "--store", folder.resolve("nowhere").toString())
                        .err())
                .contains("\tat org.paperloom");
    }

    @Test
    void extractsAndEvaluates() throws IOException {
        Path said = folder.resolve("said.jsonl");
        Ended extracted = run("extract", "data/listing.txt", "--out", said.toString());
        assertThat(extracted.code()).isZero();
        assertThat(extracted.out()).isEmpty();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        assertThat(lines).isNotEmpty();
        assertThat(run("extract", "data/listing.txt").out().lines().toList()).isEqualTo(lines);

        Ended itself = run("evaluate", "--gold", said.toString(), "--predicted", said.toString());
        assertThat(itself.code()).isZero();
        assertThat(itself.out()).containsPattern("entity +100.0  100.0  100.0");
        Ended again = run("evaluate", "--gold", said.toString(), "--json");
        assertThat(new ObjectMapper().readTree(again.out()).at("/entity/F1").asDouble())
                .isEqualTo(100.0);
    }

    @Test
    void evaluatesPartsOfAFileApart() throws IOException {
        Path gold = folder.resolve("parts.jsonl");
        run("extract", "data/papers.csv", "data/papers.jsonl", "--out", gold.toString());
        String prefix = new ObjectMapper()
                .readTree(Files.readAllLines(gold, StandardCharsets.UTF_8).get(0))
                .get("id")
                .asText();
        String whole = run("evaluate", "--gold", gold.toString(), "--predicted", gold.toString())
                .out();
        Ended parts = run("evaluate", "--gold", gold.toString(), "--predicted", gold.toString(), "--by-prefix", prefix);
        assertThat(parts.code()).isZero();
        assertThat(parts.out()).startsWith("== all\n" + whole).contains("\n== " + prefix + "…\n", "\n== others\n");
        Ended json = run(
                "evaluate", "--gold", gold.toString(), "--predicted", gold.toString(), "--by-prefix", prefix, "--json");
        JsonNode figures = new ObjectMapper().readTree(json.out());
        assertThat(figures.fieldNames()).toIterable().containsExactly("all", prefix + "…", "others");
        assertThat(figures.at("/all/entity/gold").asInt())
                .isEqualTo(figures.path(prefix + "…").at("/entity/gold").asInt()
                        + figures.at("/others/entity/gold").asInt());
    }

    @Test
    void evaluationSaysWhatIsWrongWithAFile() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":1}\n");
        Ended ended = run("evaluate", "--gold", bad.toString(), "--predicted", bad.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("line 1: no text in field 'id'");
        Ended missing = run("evaluate", "--gold", "nowhere.jsonl");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("no such file: nowhere.jsonl");
    }

    @Test
    void suggestsTheNearestCommand() {
        Ended mistyped = run("biuld");
        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.err()).contains("build").contains("--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--no-such-option", "build --store", "extract", "evaluate", "query about --format xml", "ask"})
    void refusesWrongUsage(String line) {
        Ended ended = run(line.split(" ", -1));
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
                "generate-completion "
            })
    void helps(String command) {
        Ended help = run((command + "--help").split(" ", -1));
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: paperloom");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version").out()).startsWith("paperloom ");
    }

    @Test
    void writesACompletionScript() {
        Ended script = run("generate-completion");
        assertThat(script.code()).isZero();
        assertThat(script.out()).contains("complete -F").contains("evaluate");
    }

    @Test
    void withoutArgumentsSaysHowToUseIt() {
        Ended ended = run();
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
                models -> ShippedEngine.get(),
                "extract",
                "data/listing.txt");
        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
    }
}
