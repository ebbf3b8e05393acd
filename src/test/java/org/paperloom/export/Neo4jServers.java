package org.paperloom.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Real Neo4j servers, in a process of their own with a class path of their own, which the build writes down. The process
 * ends with this one.
 */
final class Neo4jServers {
    private static final Path CLASS_PATH = Path.of("target/neo4j.classpath");
    private static final Path LOG = Path.of("target/neo4j.log");
    private static final int PATIENCE = 5;

    private static final Neo4jServers ALL = begin();

    private final BufferedWriter commands;
    private final BufferedReader answers;
    private final Path homes;
    private int started;

    private Neo4jServers(Process process, Path homes) {
        this.commands = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.homes = homes;
    }

    private static Neo4jServers begin() {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx1g",
                            "-XX:+UseSerialGC",
                            "-cp",
                            Files.readString(CLASS_PATH, StandardCharsets.UTF_8),
                            "src/test/neo4j/Servers.java")
                    .redirectError(LOG.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Neo4jServers(process, Files.createTempDirectory(Path.of("target"), "neo4j-"));
        } catch (IOException e) {
            throw new UncheckedIOException("no Neo4j for tests; the build writes " + CLASS_PATH, e);
        }
    }

    /** Starts an empty server; its Bolt address. Options are those of {@code Servers.java}. */
    static String start(String... options) {
        return ALL.run("start", ALL.home(), List.of(options));
    }

    /** Runs {@code neo4j-admin} on the files of a folder and starts a server with what it made; its Bolt address. */
    static String imported(Path folder, List<String> arguments, String... options) {
        String home = ALL.home();
        List<String> words = new ArrayList<>(List.of(folder.toAbsolutePath().toString()));
        words.addAll(arguments);
        ALL.run("admin", home, words);
        List<String> all = new ArrayList<>(List.of(options));
        all.add("from=" + home);
        return start(all.toArray(String[]::new));
    }

    private String home() {
        return homes.resolve(Integer.toString(started++)).toAbsolutePath().toString();
    }

    private synchronized String run(String command, String home, List<String> words) {
        try {
            commands.write(command + "\t" + home + "\t" + String.join("\t", words) + "\n");
            commands.flush();
            String answer = CompletableFuture.supplyAsync(this::answer).get(PATIENCE, TimeUnit.MINUTES);
            if (!answer.startsWith("ok\t")) {
                throw new IllegalStateException(command + ": " + answer + "; more in " + LOG);
            }
            return answer.substring("ok\t".length());
        } catch (Exception e) {
            throw new IllegalStateException(command + " " + words, e);
        }
    }

    private String answer() {
        try {
            return Objects.requireNonNullElse(answers.readLine(), "the process ended");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
