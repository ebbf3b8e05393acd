package org.paperloom.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.standard();
    private static final Question QUESTION = new Question(CATALOGUE);

    static List<String> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(QuestionTest.class.getResourceAsStream("questions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    static Stream<Template> templates() {
        return CATALOGUE.templates().stream();
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void understands(String line) {
        String[] parts = line.split("\t", -1);
        Map<String, String> arguments = Arrays.stream(parts[2].split(";"))
                .filter(a -> !a.isEmpty())
                .map(a -> a.split("=", 2))
                .collect(Collectors.toMap(a -> a[0], a -> a[1]));
        List<Understood> understood = QUESTION.understand(parts[0]);
        if (parts[1].equals("-")) {
            assertThat(understood).isEmpty();
        } else {
            assertThat(understood).isNotEmpty();
            assertThat(understood.get(0).template().name()).isEqualTo(parts[1]);
            assertThat(understood.get(0).arguments()).isEqualTo(arguments);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void understandsEachTemplatesOwnQuestion(Template template) {
        assertThat(template.exampleQuestion()).isPresent();
        Understood understood =
                QUESTION.understand(template.exampleQuestion().orElseThrow()).get(0);
        assertThat(understood.template()).isEqualTo(template);
        assertThat(understood.arguments()).isEqualTo(template.example());
    }
}
