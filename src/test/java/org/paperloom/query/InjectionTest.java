package org.paperloom.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments are data: whatever they hold, they find nothing, change nothing, and break nothing. */
class InjectionTest extends FixtureTest {
    private static final List<String> EVIL = List.of(
            "\") . ?s ?p ?o #",
            "'} } SELECT * { ?s ?p ?o } #",
            "> } UNION { ?s ?p ?o",
            "\\",
            "\\u0022",
            "\"\"\"",
            "a\nb\r\nc\td",
            "\0",
            "*:*",
            "prefLabel:*",
            "+-&&||!(){}[]^\"~*?:\\/",
            "zzz~ OR [* TO *]",
            "/.*/",
            "?_topic_iri",
            "https://w3id.org/paperloom/id/> ?p ?o . <urn:x",
            "\uD800",
            "\u202Eevil",
            "x".repeat(10_000),
            "x ".repeat(5_000),
            "(".repeat(10_000),
            "&lt;script&gt;<script>alert(1)</script>");

    static Stream<Template> templates() {
        return QueryCatalogue.standard().templates().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void evilArgumentsFindNothing(Template template) {
        for (String evil : EVIL) {
            for (Parameter parameter : template.parameters()) {
                if (parameter.type().isLinked()) {
                    Map<String, String> arguments = new TreeMap<>(template.example());
                    arguments.put(parameter.name(), evil);
                    Answer answer = Fixture.run(dataset, template.name(), arguments);
                    assertThat(answer.table().rows())
                            .as("%s %s=%.40s", template.name(), parameter.name(), evil)
                            .isEmpty();
                    assertThat(QueryFactory.create(answer.sparql()).getResultVars())
                            .isEqualTo(template.query().getResultVars());
                    assertThat(answer.links())
                            .allSatisfy(link -> assertThat(link.toString()).hasSizeLessThan(500));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void evilQuestionsBreakNothing(Template template) {
        Question question = new Question(QueryCatalogue.standard());
        for (String evil : EVIL) {
            for (Understood understood : question.understand(dataset, template.title() + " " + evil)) {
                assertThat(understood.command()).startsWith("paperloom query ");
            }
        }
    }
}
