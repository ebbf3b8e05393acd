package org.paperloom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.paperloom.query.Answer;
import org.paperloom.query.FixtureTest;
import org.paperloom.query.Limits;
import org.paperloom.query.Link;
import org.paperloom.query.Parameter;
import org.paperloom.query.QueryCatalogue;
import org.paperloom.query.Template;
import org.paperloom.query.link.ConceptFinder;
import org.paperloom.query.table.Cell;

/** Each query of {@code queries/cypher} answers as its SPARQL counterpart does, cell for cell. */
class CypherQueriesTest extends FixtureTest {
    private static final Path FOLDER = Path.of("queries/cypher");
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.standard();
    private static final List<String> TOPICS = List.of("", "LoRA", "large language models", "long context");

    private String uri = "";

    static Stream<Template> templates() {
        return CATALOGUE.templates().stream();
    }

    @BeforeAll
    void export() throws IOException {
        uri = Neo4jServers.start();
        new Exporter(dataset, ExportProgress.NONE).neo4j(Neo4j.at(uri), true, false);
    }

    @Test
    void eachTemplateHasACounterpart() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            templates().map(t -> t.name() + ".cypher").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void answersAlike(Template template) throws IOException {
        String query = Files.readString(FOLDER.resolve(template.name() + ".cypher"), StandardCharsets.UTF_8);
        for (String topic : TOPICS) {
            for (String confidence : List.of("0", "0.9")) {
                Map<String, String> arguments = new HashMap<>(template.example());
                if (template.parameters().stream().anyMatch(p -> p.name().equals("confidence"))) {
                    arguments.put("confidence", confidence);
                }
                if (!topic.isEmpty()) {
                    arguments.replaceAll(
                            (name, value) -> List.of("topic", "dataset").contains(name) ? topic : value);
                }
                Answer answer = CATALOGUE.run(dataset, template.name(), arguments, new Limits(1000, Limits.LONGEST));
                List<String> found = Neo4j.rows(uri, query, parameters(answer)).stream()
                        .map(row -> line(answer, row))
                        .sorted()
                        .toList();
                List<String> expected = answer.table().rows().stream()
                        .map(row -> line(answer, row))
                        .sorted()
                        .toList();
                assertThat(found).as("%s %s", template.name(), arguments).isEqualTo(expected);
                if (topic.isEmpty() && confidence.equals("0")) {
                    assertThat(found).isNotEmpty();
                }
            }
        }
    }

    /** What the arguments mean, as the program found out. */
    private static Map<String, Object> parameters(Answer answer) {
        Map<String, Object> parameters = new HashMap<>();
        for (Parameter parameter : answer.template().parameters()) {
            String value = answer.arguments().get(parameter.name());
            parameters.put(
                    parameter.name(),
                    switch (parameter.type()) {
                        case integer -> Long.valueOf(String.valueOf(value));
                        case number -> Double.valueOf(String.valueOf(value));
                        default -> String.valueOf(value);
                    });
        }
        Map<String, Object> tiers = new TreeMap<>();
        for (Link link : answer.links()) {
            List<String> iris = new ArrayList<>();
            link.paper().ifPresent(paper -> iris.add(paper.iri()));
            link.concepts().forEach(concept -> {
                iris.add(concept.iri());
                tiers.put(concept.iri(), concept.tier());
            });
            parameters.put(link.parameter().name(), iris);
            if (List.of("improves", "sentences").contains(answer.template().name())) {
                parameters.put("words", new ConceptFinder().evidenceQuery(link.words()));
            }
        }
        parameters.put("tier", tiers);
        return parameters;
    }

    private static String line(Answer answer, List<Cell> row) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            String column = answer.table().columns().get(i);
            cells.put(column, cell.iri().map(iri -> iri + " ").orElse("") + comparable(column, cell.text()));
        }
        return cells.toString();
    }

    private static String line(Answer answer, Record row) {
        Map<String, String> cells = new TreeMap<>();
        for (String column : answer.table().columns()) {
            Value label = row.get(column + "Label");
            String text = text(row.get(column));
            cells.put(
                    column,
                    row.containsKey(column + "Label") && !text.isEmpty()
                            ? text + " " + comparable(column, text(label))
                            : comparable(column, text));
        }
        return cells.toString();
    }

    private static String text(Value value) {
        return value.isNull() ? "" : value.asObject().toString();
    }

    /** Numbers without needless zeros; what SPARQL lists in no order, sorted. */
    private static String comparable(String column, String text) {
        if (List.of("numbers", "concepts").contains(column)) {
            return Stream.of(text.split("[;,] ", -1)).sorted().toList().toString();
        }
        return text.matches("-?\\d+\\.\\d+(E-?\\d+)?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
