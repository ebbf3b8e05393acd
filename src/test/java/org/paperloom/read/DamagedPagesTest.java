package org.paperloom.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages the sample pages at random, always the same way: nothing is thrown, and few lines tell of it. */
class DamagedPagesTest {
    @Test
    void anyDamageIsReportedAndNotThrown() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("data"))) {
            files = all.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        Random random = new Random(42);
        for (Path file : files) {
            byte[] page = Files.readAllBytes(file);
            for (int i = 0; i < 40; i++) {
                Collected collected = Collected.of(damaged(page, random));
                assertThat(collected.skipped).hasSizeLessThanOrEqualTo(7);
                assertThat(collected.papers.size() + collected.skipped.size()).isPositive();
            }
        }
    }

    /** Pages made to be slow: what is quadratic or recursive takes minutes on them, or the stack. */
    @ParameterizedTest
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "{\n",
                "[",
                "<?xml ?>\n",
                "<!---->",
                "<b>",
                "<p>x",
                "a ",
                "a\n",
                "a. ",
                "....",
                "Title\n\n",
                "· ",
                "((",
                "\\",
                "[{\"a\":",
                "x;",
                "\"",
                "• 6 authors\n",
                "https://",
                "% "
            })
    void noPageIsSlow(String part) {
        String much = part.repeat(300_000 / part.length());
        assertThat(Collected.of(much).skipped).hasSizeLessThan(7);
        assertThat(Collected.of("Daily Papers\n\nTitle\n\n" + much).papers).hasSizeLessThan(2);
        String json = much.replace("\\", "/").replace("\"", "'").replace("\n", "\\n");
        Collected.of("{\"id\":\"" + json + "\"}");
        Collected.of("{\"title\":\"T\",\"authors\":\"" + json + "\"}");
        Collected.of("{\"title\":\"T\",\"abstract\":\"" + json + "\"}");
        Collected.of("title,abstract\nx,\"" + much);
        Collected.of("<feed><entry><title>x" + much);
    }

    private static byte[] damaged(byte[] page, Random random) {
        byte[] damaged = random.nextInt(3) == 0 ? Arrays.copyOf(page, random.nextInt(page.length) + 1) : page.clone();
        for (int i = random.nextInt(20); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? random.nextInt(128) : '"');
        }
        return damaged;
    }
}
