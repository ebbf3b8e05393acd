package org.paperloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract} and {@code evaluate}: what the one writes, the other reads. */
class EvaluateCommandTest {
    @TempDir
    static Path folder = Path.of("");

    @Test
    void extractsAndEvaluates() throws IOException {
        Path said = folder.resolve("said.jsonl");
        Ended extracted = Ended.run("extract", "data/listing.txt", "--out", said.toString());
        assertThat(extracted.code()).isZero();
        assertThat(extracted.out()).isEmpty();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        assertThat(lines).isNotEmpty();
        assertThat(Ended.run("extract", "data/listing.txt").out().lines().toList())
                .isEqualTo(lines);

        Ended itself = Ended.run("evaluate", "--gold", said.toString(), "--predicted", said.toString());
        assertThat(itself.code()).isZero();
        assertThat(itself.out()).containsPattern("entity +100.0  100.0  100.0");
        Ended again = Ended.run("evaluate", "--gold", said.toString(), "--json");
        assertThat(new ObjectMapper().readTree(again.out()).at("/entity/F1").asDouble())
                .isEqualTo(100.0);
    }

    @Test
    void evaluatesPartsOfAFileApart() throws IOException {
        Path gold = folder.resolve("parts.jsonl");
        Ended.run("extract", "data/papers.csv", "data/papers.jsonl", "--out", gold.toString());
        String prefix = new ObjectMapper()
                .readTree(Files.readAllLines(gold, StandardCharsets.UTF_8).get(0))
                .get("id")
                .asText();
        String whole = Ended.run("evaluate", "--gold", gold.toString(), "--predicted", gold.toString())
                .out();
        Ended parts =
                Ended.run("evaluate", "--gold", gold.toString(), "--predicted", gold.toString(), "--by-prefix", prefix);
        assertThat(parts.code()).isZero();
        assertThat(parts.out()).startsWith("== all\n" + whole).contains("\n== " + prefix + "…\n", "\n== others\n");
        Ended json = Ended.run(
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
        Ended ended = Ended.run("evaluate", "--gold", bad.toString(), "--predicted", bad.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("line 1: no text in field 'id'");
        Ended missing = Ended.run("evaluate", "--gold", "nowhere.jsonl");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("no such file: nowhere.jsonl");
    }
}
