package org.paperloom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperloom.ChatServer.says;
import static org.paperloom.ChatServer.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.ChatServer;
import org.slf4j.LoggerFactory;

/** Whole commands with {@code --engine llm}, against a real server. */
class LlmCommandTest {
    private static final String KEY = "sk-secret-0123456789";
    private static final int PAPERS = 12;

    @TempDir
    Path folder = Path.of("");

    private Path pages = Path.of("");

    @BeforeEach
    void writePages() throws IOException {
        pages = folder.resolve("papers.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < PAPERS; i++) {
            String abstractText = "We present Net%d. It reaches %d%% on GLUE.".formatted(i, 50 + i);
            lines.append("{\"id\":\"p%d\",\"title\":\"Net%d is a network\",\"abstract\":\"%s\"}\n"
                    .formatted(i, i, abstractText));
        }
        Files.writeString(pages, lines);
    }

    /** Says that the first word of the title is a model that reaches what stands in sentence 2. */
    private static void read(JsonNode request, HttpExchange exchange) throws IOException {
        List<String> sentences = ChatServer.sentences(request);
        String name = sentences.get(0).split(" ", 2)[0];
        String value = sentences.get(2).split(" ", -1)[2];
        String reply = ("{'entities':[{'id':'g','type':'Dataset','name':'GLUE','mentions':['GLUE']},"
                        + "{'id':'n','type':'Model','name':'%s','mentions':['%s']}],'introduces':['n'],"
                        + "'relations':[{'head':'n','rel':'evaluatedOn','tail':'g','evidence':2,'status':'asserted'}],"
                        + "'results':[{'entity':'n','metric':null,'value':'%s','dataset':'g','baseline':null,"
                        + "'kind':'absolute','evidence':2}]}")
                .formatted(name, name, value)
                .replace('\'', '"');
        ChatServer.send(exchange, 200, Map.of(), ChatServer.completion(reply, "stop"));
    }

    private Ended run(ChatServer server, String cache, String... arguments) {
        String[] all = with(
                arguments,
                "--engine",
                "llm",
                "--llm-url",
                server.url().toString(),
                "--llm-cache",
                folder.resolve(cache).toString());
        boolean named = List.of(arguments).contains("--llm-model");
        return Ended.run(Map.of("PAPERLOOM_LLM_KEY", KEY), named ? all : with(all, "--llm-model", "some-model"));
    }

    @Test
    void extractsTheSameInParallelAndFromTheCache() throws IOException {
        try (ChatServer server = new ChatServer(LlmCommandTest::read)) {
            Ended one = run(server, "one", "extract", pages.toString(), "--llm-parallel", "1");
            assertThat(one.code()).as(one.err()).isZero();
            assertThat(one.out().lines()).hasSize(PAPERS);
            assertThat(one.out()).contains("\"value\":\"61%\"").contains("\"confidence\":0.7");
            assertThat(one.err())
                    .isEqualToNormalizingNewlines(
                            "language model: 12 replies, 0 from the cache; 1200 prompt tokens, 120 completion tokens\n");

            Ended many = run(server, "many", "extract", pages.toString(), "--llm-parallel", "8");
            assertThat(many.out()).isEqualTo(one.out());
            assertThat(server.requests()).hasSize(2 * PAPERS);

            Ended again = run(server, "many", "extract", pages.toString());
            assertThat(again.out()).isEqualTo(one.out());
            assertThat(again.err()).contains("0 replies, 12 from the cache; 0 prompt tokens");
            assertThat(server.requests()).hasSize(2 * PAPERS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "build", "evaluate"})
    void asksAsManyAtOnceAsItIsTold(String command) throws IOException {
        String[] words =
                switch (command) {
                    case "build" ->
                        new String[] {
                            "build",
                            pages.toString(),
                            "--store",
                            folder.resolve("store").toString()
                        };
                    case "evaluate" -> new String[] {"evaluate", "--gold", gold().toString()};
                    default -> new String[] {"extract", pages.toString()};
                };
        CountDownLatch together = new CountDownLatch(PAPERS);
        ChatServer.Answer patient = (request, exchange) -> {
            together.countDown();
            if (arrives(together)) {
                read(request, exchange);
            } else {
                ChatServer.send(exchange, 401, Map.of(), "fewer calls than were asked for");
            }
        };
        try (ChatServer server = new ChatServer(patient)) {
            Ended ended = run(server, command, with(words, "--llm-parallel", String.valueOf(PAPERS)));
            assertThat(ended.code()).as(ended.err()).isZero();
            assertThat(ended.err()).contains("12 replies");
        }
    }

    private static boolean arrives(CountDownLatch latch) {
        try {
            return latch.await(120, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String[] with(String[] words, String... more) {
        return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private Path gold() throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        try (ChatServer server = new ChatServer(LlmCommandTest::read)) {
            assertThat(run(server, "gold", "extract", pages.toString(), "--out", gold.toString())
                            .code())
                    .isZero();
        }
        return gold;
    }

    @Test
    void evaluates() throws IOException {
        try (ChatServer server = new ChatServer(LlmCommandTest::read)) {
            Ended ended = run(server, "evaluation", "evaluate", "--gold", gold().toString(), "--json");
            assertThat(ended.code()).as(ended.err()).isZero();
            JsonNode figures = new ObjectMapper().readTree(ended.out());
            assertThat(figures.at("/relation/F1").asDouble()).isEqualTo(100.0);
            assertThat(figures.at("/result-full/F1").asDouble()).isEqualTo(100.0);
            assertThat(ended.err()).startsWith("language model: 12 replies");
        }
    }

    @Test
    void buildsAStoreOfWhichTheModelIsAPart() throws IOException {
        String store = folder.resolve("store").toString();
        try (ChatServer server = new ChatServer(LlmCommandTest::read)) {
            assertThat(run(server, "build", "build", pages.toString(), "--store", store)
                            .out())
                    .contains("12 papers added");
            assertThat(run(server, "build", "build", pages.toString(), "--store", store)
                            .out())
                    .contains("0 papers added, 0 changed, 12 unchanged");
            assertThat(server.requests()).hasSize(PAPERS);
            Ended other =
                    run(server, "build", "build", pages.toString(), "--store", store, "--llm-model", "other-model");
            assertThat(other.out()).contains("0 papers added, 12 changed, 0 unchanged");
            assertThat(Ended.run("query", "evaluated-on", "topic=Net7", "--store", store)
                            .out())
                    .contains("GLUE");
        }
    }

    @Test
    void leavesOutWhatCannotBeReadAndGoesOn() throws IOException {
        ChatServer.Answer nonsense = says("I am a teapot.");
        ChatServer.Answer mostly = (request, exchange) -> {
            if (ChatServer.sentences(request).get(0).startsWith("Net3 ")) {
                nonsense.to(request, exchange);
            } else {
                read(request, exchange);
            }
        };
        try (ChatServer server = new ChatServer(mostly)) {
            Ended ended = run(server, "cache", "extract", pages.toString(), "--llm-retries", "1");
            assertThat(ended.code()).isZero();
            assertThat(ended.out().lines()).hasSize(PAPERS - 1);
            assertThat(ended.out()).doesNotContain("Net3");
            assertThat(ended.err())
                    .contains("skipped: papers.jsonl, paper p3: there is no JSON object in the reply, asked 2 times; ")
                    .contains("language model: 13 replies");
        }
        try (ChatServer server = new ChatServer(LlmCommandTest::read)) {
            Ended again = run(server, "cache", "extract", pages.toString());
            assertThat(again.out().lines()).hasSize(PAPERS);
            assertThat(again.err()).contains("language model: 1 replies, 11 from the cache");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "build", "evaluate"})
    void stopsWithASentence(String command) throws IOException {
        Path out = folder.resolve("out");
        String[] words =
                switch (command) {
                    case "build" -> new String[] {"build", pages.toString(), "--store", out.toString(), "-v"};
                    case "evaluate" -> new String[] {"evaluate", "--gold", gold().toString(), "-v"};
                    default -> new String[] {"extract", pages.toString(), "--out", out.toString(), "-v"};
                };
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Level before = root.getLevel();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        try (ChatServer server = new ChatServer(status(401, Map.of(), "wrong key: Bearer " + KEY))) {
            Ended ended = run(server, "cache", words);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err())
                    .contains("paperloom: the language model's server answers 401 (wrong key: Bearer ***); "
                            + "it does not take the key, put one into PAPERLOOM_LLM_KEY that it does")
                    .doesNotContain("skipped")
                    .doesNotContain(KEY);
            assertThat(server.keys()).containsOnly("Bearer " + KEY);
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains(KEY));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(KEY);
            }
        }
        assertThat(folder.resolve("out.part")).doesNotExist();
    }

    @Test
    void endsWithAFailureWhenNoPaperCouldBeRead() throws IOException {
        Path one = Files.writeString(
                folder.resolve("one.jsonl"), Files.readAllLines(pages).get(0));
        try (ChatServer server = new ChatServer(status(429, Map.of("Retry-After", "0"), "later"))) {
            Ended ended = run(server, "cache", "extract", one.toString());
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.err())
                    .contains("skipped: one.jsonl, paper p0: the language model's server answers 429 (later), asked 7 ")
                    .contains("paperloom: no paper could be read");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--engine llm|--engine llm needs --llm-url and --llm-model",
                "--engine llm --llm-model m|--engine llm needs --llm-url and --llm-model",
                "--llm-model m|go with --engine llm only",
                "--engine llm --model m|--model goes with --engine encoder or opennlp only",
                "--engine llm --llm-model m --llm-url ftp://h|like http://localhost:11434/v1",
                "--engine llm --llm-model m --llm-url http://h/v1 --llm-parallel 0|choose 1 to 256",
                "--engine llm --llm-model m --llm-url http://h/v1 --llm-timeout 0|give it a second or more",
                "--engine robot|robot"
            })
    void refusesOptionsThatDoNotGoTogether(String options, String says) {
        String[] words = ("extract data/listing.txt " + options).split(" ", -1);
        Ended ended = Ended.run(words);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("paperloom: ").contains(says);
    }
}
