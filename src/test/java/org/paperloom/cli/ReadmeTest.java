package org.paperloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.ShippedEngine;
import org.paperloom.query.QueryCatalogue;
import org.paperloom.query.Template;

/** The README's commands run, in order, and its table lists the questions that there are. */
class ReadmeTest {
    private static final Pattern CONSOLE = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("^\\$ \\./paperloom (.*)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");
    private static final Set<String> WITH_STORE = Set.of("build", "ask", "query", "stats");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    }

    @Test
    void itsCommandsRun(@TempDir Path folder) throws IOException {
        List<String> commands = CONSOLE.matcher(readme())
                .results()
                .flatMap(block -> COMMAND.matcher(block.group(1)).results())
                .map(command -> command.group(1))
                .toList();
        assertThat(commands).hasSizeGreaterThan(8);

        for (String command : commands) {
            List<String> words = words(command);
            if (WITH_STORE.contains(words.get(0))) {
                words.addAll(List.of("--store", folder.resolve("store").toString()));
            }
            StringWriter err = new StringWriter();
            StringWriter out = new StringWriter();
            int code = Main.run(
                    new PrintWriter(out),
                    new PrintWriter(err),
                    models -> ShippedEngine.get(),
                    words.toArray(String[]::new));
            assertThat(code).as(command + "\n" + err).isZero();
        }
    }

    @Test
    void itsTableListsTheQuestions() throws IOException {
        String listed = readme().lines().filter(l -> l.startsWith("| `")).collect(Collectors.joining("\n"));
        assertThat(QueryCatalogue.standard().templates()).hasSizeGreaterThan(11);
        for (Template template : QueryCatalogue.standard().templates()) {
            assertThat(listed).contains("| `" + template.name() + "` | " + template.title() + " | ");
        }
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group().replaceAll("['\"]", ""));
        }
        return words;
    }
}
