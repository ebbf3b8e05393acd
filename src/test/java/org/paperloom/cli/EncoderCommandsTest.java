package org.paperloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measuring and tuning the encoder engine. */
class EncoderCommandsTest {
    private static final String MODEL = "src/main/resources/org/paperloom/extract/encoder.model";

    @TempDir
    private Path folder = Path.of("");

    private Path gold() throws IOException {
        Path all = folder.resolve("all.jsonl");
        assertThat(Ended.run("extract", "data/listing.txt", "--engine", "opennlp", "--out", all.toString())
                        .code())
                .isZero();
        List<String> lines = Files.readAllLines(all, StandardCharsets.UTF_8);
        return Files.write(folder.resolve("gold.jsonl"), lines.subList(0, 2));
    }

    @Test
    void benchmarkPrintsSpeedAndTheShareInsideTheRuntime() {
        Ended encoder = Ended.run("benchmark", "data/listing.txt", "--papers", "4");
        assertThat(encoder.code()).as(encoder.err()).isZero();
        assertThat(encoder.out())
                .matches("4 abstracts in [0-9.]+ s on \\d+ threads: [0-9.]+ a second, \\d+ % of the time inside ONNX"
                        + " Runtime; \\d+ MB of heap at most\n");
        assertThat(Ended.run("benchmark", "data/listing.txt", "--papers", "4", "--engine", "opennlp")
                        .out())
                .startsWith("4 abstracts")
                .doesNotContain("ONNX");
        assertThat(Ended.run("benchmark", "nowhere").err()).contains("nowhere");
    }

    @Test
    void evaluatePrintsCalibrationOnRequest() throws IOException {
        String gold = gold().toString();
        Ended ended = Ended.run("evaluate", "--gold", gold, "--predicted", gold, "--calibration");
        assertThat(ended.out()).contains("claims", "expected calibration error 0.");
    }

    @Test
    void evaluateScoresABenchmarkWithAModelOfItsOwn() throws IOException {
        Path file = Files.writeString(folder.resolve("x.spans.jsonl"), """
                {"doc_id":"d","sentences":[["We","train","BERT","on","SQuAD","to","43.6%","accuracy","."]],\
                "ner":[[[2,2,"Model"],[4,4,"Dataset"]]],"relations":[[]]}
                """);
        Ended ended = Ended.run("evaluate", "--format", "scier", "--gold", file.toString(), "--model", MODEL);
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).containsPattern("NER +\\d").contains("Rel+");
        Ended without = Ended.run("evaluate", "--format", "scier", "--gold", file.toString());
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("--format wants --model");
        Ended both = Ended.run(
                "evaluate", "--format", "scier", "--gold", file.toString(), "--model", MODEL, "--by-prefix", "x");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("--format goes with");
        Ended other = Ended.run("evaluate", "--format", "scier", "--gold", gold().toString(), "--model", MODEL);
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("line 1", "\"ner\" is missing");
    }

    @Test
    void tuneWritesAModelThatTheEngineReads() throws IOException {
        Path tuned = folder.resolve("tuned.model");
        Ended ended = Ended.run("tune", "--model", MODEL, "--gold", gold().toString(), "--out", tuned.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("Thresholds[entity=");
        Ended evaluated = Ended.run("evaluate", "--gold", gold().toString(), "--model", tuned.toString());
        assertThat(evaluated.code()).as(evaluated.err()).isZero();
        assertThat(Files.size(tuned)).isLessThan(45_000_000);
    }
}
