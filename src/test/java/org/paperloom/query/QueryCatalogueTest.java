package org.paperloom.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.model.Skipped;
import org.paperloom.query.table.Cell;
import org.paperloom.query.table.Table;

class QueryCatalogueTest extends FixtureTest {
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.standard();

    @Test
    void namesTheQueriesThatThereAre() {
        assertThatThrownBy(() -> run("improvs", Map.of("topic", "reasoning")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'improvs'")
                .hasMessageContaining("improves");
    }

    @Test
    void namesTheParametersThatThereAre() {
        assertThatThrownBy(() -> run("improves", Map.of("subject", "reasoning")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'subject'")
                .hasMessageContaining("topic, since");
    }

    @Test
    void showsHowToGiveAMissingArgument() {
        assertThatThrownBy(() -> run("improves", Map.of("topic", " ")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("paperloom query improves topic='long-context performance'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2024.5", "1e3", "99999999999999999999999999999999999999"})
    void refusesWhatIsNoWholeNumber(String since) {
        assertThatThrownBy(() -> run("improves", Map.of("topic", "reasoning", "since", since)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("since=")
                .hasMessageContaining("not a whole number");
    }

    @Test
    void refusesWhatIsNoneOfTheChoices() {
        assertThatThrownBy(() -> run("methods-for", Map.of("topic", "reasoning", "kind", "car")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("any, method, model, dataset");
    }

    @Test
    void countsPapersFromAYearOn() {
        assertThat(labels(run("improves", Map.of("topic", "reasoning")), "method"))
                .contains("chain-of-thought prompting", "self-correction");
        assertThat(labels(run("improves", Map.of("topic", "reasoning", "since", "2023")), "method"))
                .contains("self-correction")
                .doesNotContain("chain-of-thought prompting");
    }

    @Test
    void givesAMethodOneRowWithItsSurestClaim() {
        assertThat(labels(run("improves", Map.of("topic", "long-context performance", "confidence", "0")), "method"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatIsHardlySure() {
        assertThat(labels(run("improves", Map.of("topic", "reasoning", "confidence", "1")), "method"))
                .isEmpty();
        assertThat(run("improves", Map.of("topic", "reasoning")).arguments()).containsEntry("confidence", "0.3");
    }

    @Test
    void leavesOutWhatIsDeniedOrLeftOpen() {
        assertThat(labels(run("improves", Map.of("topic", "inference speed")), "method"))
                .contains("speculative decoding")
                .doesNotContain("QLoRA");
    }

    @Test
    void countsThePapersBehindAnAnswer() {
        Table table = run("improves", Map.of("topic", "hallucinations")).table();
        List<Cell> first = table.rows().get(0);
        assertThat(table.cell(first, "method").orElseThrow().text()).isEqualTo("retrieval-augmented generation");
        assertThat(table.cell(first, "papers").orElseThrow().text()).isEqualTo("2");
        assertThat(table.cell(first, "evidence").orElseThrow().text()).isEqualTo("RAG reduces hallucination.");
        assertThat(table.cell(first, "paper").orElseThrow().iri())
                .hasValue("https://w3id.org/paperloom/id/paper/arxiv/2005.11401");
    }

    @Test
    void showsBothSidesOfADispute() {
        assertThat(labels(run("disagreements", Map.of("topic", "self-correction")), "says"))
                .containsExactly(
                        "self-correction degrades reasoning",
                        "self-correction improves reasoning",
                        "self-correction not improves reasoning");
        assertThat(labels(run("disagreements", Map.of("topic", "LoRA")), "says"))
                .contains("LoRA outperforms full fine-tuning", "full fine-tuning outperforms LoRA");
    }

    @Test
    void putsTheBestResultFirst() {
        assertThat(labels(run("results", Map.of("dataset", "MMLU")), "value")).containsExactly("68.9%", "63.4%");
    }

    @Test
    void limitsRowsAndTellsThatThereAreMore() {
        Limits two = new Limits(2, Duration.ofSeconds(30));
        Table table =
                CATALOGUE.run(dataset, "about", Map.of("topic", "LoRA"), two).table();
        assertThat(table.rows()).hasSize(2);
        assertThat(table.complete()).isFalse();
        assertThat(run("introduced-by", Map.of("topic", "LoRA")).table().complete())
                .isTrue();
    }

    @Test
    void boundsTheLimits() {
        assertThatThrownBy(() -> new Limits(0, Duration.ofSeconds(1))).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> new Limits(5000, Duration.ofSeconds(1))).hasMessageContaining("1 to 1000");
        assertThatThrownBy(() -> new Limits(1, Duration.ZERO)).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> new Limits(1, Duration.ofDays(1))).isInstanceOf(UsageException.class);
    }

    @Test
    void stopsAQueryThatWouldNotEnd(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("endless.rq"), "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
        QueryCatalogue own = CATALOGUE.withFolder(folder);
        Limits half = new Limits(5, Duration.ofMillis(500));
        assertThatThrownBy(() -> own.run(dataset, "endless", Map.of(), half))
                .isInstanceOf(QueryTimeoutException.class)
                .hasMessageContaining("'endless' was stopped");
    }

    @Test
    void theSparqlOfAnAnswerGivesTheSameRows() {
        Answer answer = run("improves", Map.of("topic", "reasoning"));
        assertThat(QueryFactory.create(answer.sparql()).getLimit()).isEqualTo(Limits.DEFAULT.rows());
        assertThat(answer.sparql()).contains("/id/concept/task/reasoning").doesNotContain("?_topic_words");
    }

    @Test
    void reportsBrokenTemplatesAndGoesOn(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("ok.rq"), "#+ title: Fine\nSELECT ?s { ?s ?p ?_word }");
        Files.writeString(folder.resolve("syntax.rq"), "#+ title: Broken\nSELECT ?s {\n  ?s ?p\n}");
        Files.writeString(folder.resolve("yaml.rq"), "#+ title: Broken\n#+ a: [b\nSELECT ?s { ?s ?p ?o }");
        Files.writeString(folder.resolve("ask.rq"), "ASK { ?s ?p ?o }");
        Files.writeString(folder.resolve("from.rq"), "SELECT ?s FROM <file:///etc/passwd> { ?s ?p ?o }");
        Files.writeString(folder.resolve("update.rq"), "INSERT DATA { <urn:s> <urn:p> <urn:o> }");
        Files.writeString(folder.resolve("unused.rq"), "#+ parameters: {x: {type: text}}\nSELECT ?s { ?s ?p ?o }");
        Files.writeString(folder.resolve("type.rq"), "#+ parameters: {x: {type: car}}\nSELECT ?s { ?s ?p ?_x }");
        Files.write(folder.resolve("binary.rq"), new byte[] {(byte) 0xC3, 0x28, 0, 1});
        QueryCatalogue own = CATALOGUE.withFolder(folder);
        assertThat(own.find("ok")).isPresent();
        assertThat(own.find("improves")).isPresent();
        assertThat(own.broken())
                .extracting(s -> Path.of(s.page()).getFileName().toString())
                .containsExactlyInAnyOrder(
                        "syntax.rq", "yaml.rq", "ask.rq", "from.rq", "update.rq", "unused.rq", "type.rq", "binary.rq");
        assertThat(own.broken())
                .filteredOn(s -> s.page().endsWith("syntax.rq"))
                .extracting(Skipped::place)
                .containsExactly("line 3");
        assertThat(own.broken())
                .filteredOn(s -> s.page().endsWith("yaml.rq"))
                .extracting(Skipped::place)
                .containsExactly("line 2");
    }

    @Test
    void reportsAFolderThatIsNone() {
        assertThat(CATALOGUE.withFolder(Path.of("no-such-folder")).broken()).hasSize(1);
    }

    @Test
    void readsParametersFromGrlcVariables(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("grlc.rq"), """
                #+ summary: As grlc has them
                SELECT ?s { VALUES ?s { "x" } FILTER(?_n_integer = 1 && BOUND(?_word) && ?__free = "y") }
                """);
        Template template = CATALOGUE.withFolder(folder).find("grlc").orElseThrow();
        assertThat(template.title()).isEqualTo("As grlc has them");
        assertThat(template.parameters())
                .extracting(p -> p.name() + " " + p.type() + " " + p.required())
                .containsExactlyInAnyOrder("n integer true", "word text true", "free text false");
    }

    private Answer run(String name, Map<String, String> arguments) {
        return Fixture.run(dataset, name, arguments);
    }

    private static List<String> labels(Answer answer, String column) {
        Table table = answer.table();
        return table.rows().stream()
                .flatMap(row -> table.cell(row, column).stream())
                .map(Cell::text)
                .toList();
    }
}
