package org.paperloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.Shared;
import org.paperloom.ShippedEngine;
import org.paperloom.extract.Extractor;
import org.paperloom.gold.Calibration;
import org.paperloom.gold.Figures;
import org.paperloom.gold.Scores;

/**
 * The figures of the shipped models on the development data are those on record: a changed figure means changed code.
 *
 * <p>After a change that is meant, {@value #RECORD} writes the record anew.
 */
class QualityTest {
    private static final String RECORD = "mvn -q -B -o test -Dtest=QualityTest -Dpaperloom.record=true";
    private static final List<String> NAMES =
            List.of("entity", "relation", "pair", "introduces", "result", "result-full");

    /** By how many points the encoder's figures may differ: processors round differently. The other engine's may not. */
    private static final double TOLERANCE = 1.0;

    private static Path gold = Path.of("");

    // before each, for then the tests are seen to be skipped where the data are missing
    @BeforeEach
    void findGold() {
        gold = Shared.path("gold/dev.jsonl");
    }

    private static final class OpenNlp {
        static final Evaluate EVALUATION = evaluate(ShippedEngine.get());
    }

    private static final class Encoder {
        static final Evaluate EVALUATION = evaluate(ShippedEngine.encoder());
    }

    private static Evaluate evaluate(Extractor engine) {
        try {
            return Evaluate.of(gold, engine, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theStatisticalEnginesFiguresAreThoseOnRecord() throws IOException {
        String measured = measured(OpenNlp.EVALUATION, ShippedEngine.get());
        assertThat(measured).as(meant()).isEqualTo(recorded("opennlp", measured));
    }

    @Test
    void theEncodersFiguresAreThoseOnRecord() throws IOException {
        String measured = measured(Encoder.EVALUATION, ShippedEngine.encoder());
        String recorded = recorded("encoder", measured);
        assertThat(numbers(recorded)).isNotEmpty().hasSameSizeAs(numbers(measured));
        for (int i = 0; i < numbers(recorded).size(); i++) {
            assertThat(numbers(measured).get(i))
                    .as(meant())
                    .isCloseTo(numbers(recorded).get(i), within(TOLERANCE));
        }
        assertThat(NUMBER.matcher(measured).replaceAll(""))
                .isEqualTo(NUMBER.matcher(recorded).replaceAll(""));
    }

    @Test
    void theEncodersConfidenceMeansSomething() {
        Calibration calibration = Calibration.of(Encoder.EVALUATION.judged());
        assertThat(calibration.expectedError()).as(calibration.table()).isLessThan(0.08);
    }

    @Test
    void extractedFirstOrAtOnceTheFiguresAreTheSame(@TempDir Path folder) throws IOException {
        Path said = folder.resolve("said.jsonl");
        new Extract(ShippedEngine.get(), Progress.NONE).run(List.of(gold.toString()), said);

        assertThat(Evaluate.of(gold, said).scores(0).json())
                .isEqualTo(OpenNlp.EVALUATION.scores(0).json());
        for (Evaluate evaluation : List.of(OpenNlp.EVALUATION, Encoder.EVALUATION)) {
            assertThat(String.join("\n", evaluation.predicted()))
                    .contains("\"status\":\"hedged\"", "\"status\":\"negated\"");
        }
    }

    private static final Pattern NUMBER = Pattern.compile("(?<=: )[0-9]+\\.[0-9]+");

    private static List<Double> numbers(String record) {
        return NUMBER.matcher(record)
                .results()
                .map(m -> Double.valueOf(m.group()))
                .toList();
    }

    private static String meant() {
        return "the quality of extraction changed, or the data or the models did; if that is meant, record it: "
                + RECORD;
    }

    private static String recorded(String engine, String measured) throws IOException {
        Path file = Path.of("src/test/resources/org/paperloom/quality-" + engine + ".json");
        if (Boolean.getBoolean("paperloom.record")) {
            Files.writeString(file, measured, StandardCharsets.UTF_8);
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static String measured(Evaluate evaluation, Extractor engine) throws IOException {
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
                """.formatted(sha256(gold), engine.version(), parts);
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
