package org.paperloom.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.Shared;

/** Holds {@link Scorer} to the Python referee, figure by figure, on spoiled copies of the development data. */
class ScorerAgainstRefereeTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void givesTheRefereesFigures(long seed, @TempDir Path folder) throws Exception {
        Path gold = Shared.path("gold/dev.jsonl");
        Path referee = Shared.path("eval/score.py");
        List<String> lines = Files.readAllLines(gold, StandardCharsets.UTF_8);
        List<String> spoiled = seed == 0 ? lines : new Perturbation(seed).of(lines);
        Path predicted = Files.write(folder.resolve("predicted.jsonl"), spoiled, StandardCharsets.UTF_8);

        Scores scores = Scorer.score(lines, spoiled, 7);

        String json = run(referee, gold, predicted, "--json");
        ObjectMapper mapper = new ObjectMapper();
        assertThat(scores.figures()).hasSizeGreaterThan(8 + 5);
        assertThat(mapper.readTree(scores.json())).isEqualTo(mapper.readTree(json));
        assertThat(scores.table()).isEqualTo(run(referee, gold, predicted, "--errors", "7"));
    }

    private static String run(Path referee, Path gold, Path predicted, String... options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("python3", referee.toString(), gold.toString(), predicted.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: python3 is not on this machine");
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
