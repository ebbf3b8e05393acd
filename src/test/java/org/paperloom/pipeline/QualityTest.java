package org.paperloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.Shared;
import org.paperloom.ShippedEngine;
import org.paperloom.gold.Figures;
import org.paperloom.gold.Scores;

/**
 * The figures of the shipped models on the development data are those on record: a changed figure means changed code.
 *
 * <p>After a change that is meant, {@value #RECORD} writes the record anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityTest {
    private static final String RECORD = "mvn -q -B -o test -Dtest=QualityTest -Dpaperloom.record=true";
    private static final Path FILE = Path.of("src/test/resources/org/paperloom/quality.json");
    private static final List<String> NAMES =
            List.of("entity", "relation", "pair", "introduces", "result", "result-full");

    private Path gold = Path.of("");
    private Evaluate evaluation = new Evaluate(List.of(), List.of());

    // before each, for then the tests are seen to be skipped where the data are missing
    @BeforeEach
    void evaluateOnce() throws IOException {
        gold = Shared.path("gold/dev.jsonl");
        if (evaluation.gold().isEmpty()) {
            evaluation = Evaluate.of(gold, ShippedEngine.get(), Progress.NONE);
        }
    }

    @Test
    void theFiguresAreThoseOnRecord() throws IOException {
        String measured = measured();
        if (Boolean.getBoolean("paperloom.record")) {
            Files.writeString(FILE, measured, StandardCharsets.UTF_8);
        }
        assertThat(measured)
                .as("the quality of extraction changed, or the data or the models did; if that is meant, record it: "
                        + RECORD)
                .isEqualTo(Files.readString(FILE, StandardCharsets.UTF_8));
    }

    @Test
    void extractedFirstOrAtOnceTheFiguresAreTheSame(@TempDir Path folder) throws IOException {
        Path said = folder.resolve("said.jsonl");
        new Extract(ShippedEngine.get(), Progress.NONE).run(List.of(gold.toString()), said);

        assertThat(Evaluate.of(gold, said).scores(0).json())
                .isEqualTo(evaluation.scores(0).json());
        assertThat(String.join("\n", evaluation.predicted()))
                .contains("\"status\":\"hedged\"", "\"status\":\"negated\"");
    }

    private String measured() throws IOException {
        String parts = evaluation.split("s", 0).entrySet().stream()
                .map(part -> "    \"" + part.getKey() + "\": {\n" + figures(part.getValue()) + "\n    }")
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "data": "gold/dev.jsonl",
                  "sha256": "%s",
                  "engine": "%s",
                  "figures": {
                %s
                  }
                }
                """.formatted(sha256(gold), ShippedEngine.get().version(), parts);
    }

    private static String figures(Scores scores) {
        return NAMES.stream()
                .map(name -> {
                    Figures f = scores.figures().getOrDefault(name, new Figures(0, 0, 0));
                    return String.format(
                            Locale.ROOT,
                            "      \"%s\": {\"P\": %.2f, \"R\": %.2f, \"F1\": %.2f}",
                            name,
                            f.precision(),
                            f.recall(),
                            f.f1());
                })
                .collect(Collectors.joining(",\n"));
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
