package org.paperloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paperloom.cli.Main;

/** {@code paperloom build} in a process of its own; how far it is shows in what it has written. */
final class BuildProcess {
    private static final int GLANCE = 2;

    private final Process process;
    private final Path folder;
    private String seen;
    private int writes;

    private BuildProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.seen = listing(folder);
    }

    /** Starts it; its store goes into a folder that holds nothing else, and that is watched. */
    static BuildProcess start(Path folder, List<Path> pages, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "build"));
        pages.forEach(p -> command.add(p.toString()));
        // the fast engine, or the moments fall into its loading
        command.addAll(List.of("--engine", "opennlp", "--store", store(folder).toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new BuildProcess(process, folder);
    }

    /** Where the store of a folder is. */
    static Path store(Path folder) {
        return folder.resolve("store");
    }

    /** Waits for its good end; how many writes were seen. */
    int join() throws InterruptedException {
        watch(Integer.MAX_VALUE);
        assertThat(process.waitFor()).isZero();
        return writes;
    }

    /** Kills it so long after so many writes; whether it had ended before. */
    boolean killAfter(int moment, long nanos) throws InterruptedException {
        watch(moment);
        boolean ended = process.waitFor(nanos, TimeUnit.NANOSECONDS);
        process.destroyForcibly().waitFor();
        return ended;
    }

    private void watch(int most) throws InterruptedException {
        while (writes < most && !process.waitFor(GLANCE, TimeUnit.MILLISECONDS)) {
            String now = listing(folder);
            if (!now.equals(seen)) {
                seen = now;
                writes++;
            }
        }
    }

    private static String listing(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(f ->
                            f + " " + f.toFile().length() + " " + f.toFile().lastModified())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return "a file went away meanwhile";
        }
    }
}
