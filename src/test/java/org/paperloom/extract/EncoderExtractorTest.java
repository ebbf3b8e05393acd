package org.paperloom.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Mention;
import org.paperloom.model.Paper;
import org.paperloom.model.PartialDate;

class EncoderExtractorTest {
    private static final EncoderExtractor EXTRACTOR = EncoderExtractor.load();

    private static final Paper PAPER = paper(
            "FooTune: Cheap Fine-Tuning of Large Language Models",
            "Large language models (LLMs) are costly to fine-tune.",
            "In this paper, we propose FooTune, a parameter-efficient fine-tuning method based on LoRA.",
            "Our method improves accuracy by 3.2% on GSM8K compared to full fine-tuning.",
            "FooTune outperforms LoRA on MMLU.");

    private static Paper paper(String... sentences) {
        return new Paper(
                new TreeSet<>(List.of("title:a test")),
                List.of(sentences),
                List.of(),
                PartialDate.UNKNOWN,
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty());
    }

    private static Entity named(Extraction extraction, String surface) {
        return extraction.entities().stream()
                .filter(e -> e.surfaces().contains(surface))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entity " + surface + " in " + extraction.entities()));
    }

    @Test
    void findsEntitiesWithTheirTypesAndAcronyms() {
        Extraction extraction = EXTRACTOR.extract(PAPER);
        assertThat(named(extraction, "LLMs").surfaces()).contains("Large language models");
        assertThat(named(extraction, "LLMs").type()).isEqualTo(EntityType.Model);
        assertThat(named(extraction, "FooTune").type()).isEqualTo(EntityType.Method);
        assertThat(named(extraction, "GSM8K").type()).isEqualTo(EntityType.Dataset);
        assertThat(named(extraction, "accuracy").type()).isEqualTo(EntityType.Metric);
    }

    @Test
    void findsWhatIsIntroducedAndTheResult() {
        Extraction extraction = EXTRACTOR.extract(PAPER);
        assertThat(extraction.introduces())
                .contains(named(extraction, "FooTune").id());
        assertThat(extraction.results()).anySatisfy(r -> assertThat(r.value()).isEqualTo("3.2%"));
    }

    @Test
    void mentionsStandWhereTheySay() {
        Extraction extraction = EXTRACTOR.extract(PAPER);
        for (Entity entity : extraction.entities()) {
            for (Mention m : entity.mentions()) {
                assertThat(PAPER.sentences()
                                .get(m.sentence())
                                .substring(m.span().start(), m.span().end()))
                        .isEqualTo(m.surface());
            }
        }
    }

    @Test
    void sameTextSameExtractionInManyThreads() {
        Extraction alone = EXTRACTOR.extract(PAPER);
        List<Extraction> together = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> EXTRACTOR.extract(PAPER))
                .toList();
        assertThat(together).containsOnly(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "…", "\u200b x", "😀 😀", "深層学習", "a\u0000b", "((((((", "$\\frac{1}{2}$"})
    void takesAnyTitleWithoutAnAbstract(String title) {
        assertThat(EXTRACTOR.extract(paper(title))).isNotNull();
    }

    @Test
    void readsATextOfManyPassagesToItsEnd() {
        List<String> sentences = new ArrayList<>(List.of("A survey of many methods"));
        sentences.addAll(Collections.nCopies(60, "We study several things that take some words to say here."));
        sentences.add("Finally, we evaluate LLaMA-2-7B on the GSM8K benchmark.");
        Extraction extraction = EXTRACTOR.extract(paper(sentences.toArray(String[]::new)));
        assertThat(named(extraction, "LLaMA-2-7B").mentions()).allMatch(m -> m.sentence() == 61);
    }

    @Test
    void saysThatAFileIsNoModel(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.model"), "no zip");
        assertThatThrownBy(() -> EncoderExtractor.load(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("x.model")
                .hasRootCauseMessage("no encoder model: it lacks manifest.json or vocabulary.txt");
    }

    @Test
    void versionNamesEngineAndModel() {
        assertThat(EXTRACTOR.version()).matches("encoder-[0-9a-f]{8}\\+opennlp-[0-9a-f]{8}");
    }
}
