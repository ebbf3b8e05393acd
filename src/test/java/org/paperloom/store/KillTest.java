package org.paperloom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, at ever later moments: the store opens, and the same work again completes it. */
class KillTest {
    @Test
    void spoilsNoReplacement(@TempDir Path directory) throws Exception {
        check("replace", Crash::replaceAll, directory);
    }

    @Test
    void spoilsNoLoad(@TempDir Path directory) throws Exception {
        check("load", Crash::load, directory);
    }

    private static void check(String work, Consumer<Path> same, Path directory) throws Exception {
        Path whole = directory.resolve("whole");
        Crash.replaceAll(whole);
        List<String> expected = dump(whole);
        assertThat(expected).hasSizeGreaterThan(15_000);
        for (int delay = 700; delay <= 3100; delay += 800) {
            Path place = directory.resolve("killed" + delay);
            Process process = Crash.start(work, place);
            assertThat(process.getInputStream().read()).isEqualTo('!');
            process.waitFor(delay, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (GraphStore.exists(place)) {
                try (GraphStore store = GraphStore.openExisting(place)) {
                    assertThat(Crash.indexed(place)).isEqualTo(Crash.toIndex(store));
                }
            }
            same.accept(place);
            assertThat(dump(place).equals(expected))
                    .as("killed after " + delay + " ms")
                    .isTrue();
        }
    }

    private static List<String> dump(Path place) throws IOException {
        try (GraphStore store = GraphStore.openExisting(place)) {
            assertThat(Crash.indexed(place)).isEqualTo(Crash.toIndex(store));
            return Dumps.of(store);
        }
    }
}
