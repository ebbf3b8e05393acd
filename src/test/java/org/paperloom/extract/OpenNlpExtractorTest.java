package org.paperloom.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.Papers;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;
import org.paperloom.model.Relation;
import org.paperloom.model.RelationType;
import org.paperloom.model.Result;
import org.paperloom.model.Status;

class OpenNlpExtractorTest {
    private static final OpenNlpExtractor EXTRACTOR = OpenNlpExtractor.load();

    private static final Paper PAPER = paper(
            "FooTune: Cheap Fine-Tuning of Large Language Models",
            "Large language models (LLMs) are costly to fine-tune.",
            "In this paper, we propose FooTune, a parameter-efficient fine-tuning method based on LoRA.",
            "Our method improves accuracy by 3.2% on GSM8K compared to full fine-tuning.",
            "FooTune outperforms LoRA on MMLU.");

    private static Paper paper(String... sentences) {
        return Papers.of("title:a test", sentences);
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
    void tellsWhatIsIntroducedAndResolvesOurMethodToIt() {
        Extraction extraction = EXTRACTOR.extract(PAPER);
        String own = named(extraction, "FooTune").id();
        String accuracy = named(extraction, "accuracy").id();
        assertThat(extraction.introduces()).containsExactly(own);
        assertThat(extraction.relations()).anySatisfy(r -> {
            assertThat(r.head()).isEqualTo(own);
            assertThat(r.type()).isEqualTo(RelationType.improves);
            assertThat(r.tail()).isEqualTo(accuracy);
            assertThat(r.evidence()).isEqualTo(3);
        });
    }

    @Test
    void findsResultsWithWhoseTheyAre() {
        Extraction extraction = EXTRACTOR.extract(PAPER);
        assertThat(extraction.results()).hasSize(1);
        Result result = extraction.results().get(0);
        assertThat(result.value()).isEqualTo("3.2%");
        assertThat(result.entity()).isEqualTo(named(extraction, "FooTune").id());
        assertThat(result.metric()).contains(named(extraction, "accuracy").id());
        assertThat(result.dataset()).contains(named(extraction, "GSM8K").id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FooTune does not outperform LoRA on MMLU.", "FooTune fails to outperform LoRA on MMLU."})
    void tellsDenialsApart(String denial) {
        Extraction extraction = EXTRACTOR.extract(
                paper("FooTune: Cheap Fine-Tuning", "We propose FooTune, a fine-tuning method.", denial));
        String lora = named(extraction, "LoRA").id();
        assertThat(extraction.relations())
                .filteredOn(r ->
                        r.evidence() == 2 && (r.tail().equals(lora) || r.head().equals(lora)))
                .extracting(Relation::status)
                .isNotEmpty()
                .containsOnly(Status.negated);
    }

    @Test
    void locatesEveryMentionInItsSentence() {
        for (Entity entity : EXTRACTOR.extract(PAPER).entities()) {
            assertThat(entity.mentions()).allSatisfy(m -> assertThat(PAPER.sentences()
                            .get(m.sentence())
                            .substring(m.span().start(), m.span().end()))
                    .isEqualTo(m.surface()));
        }
    }

    @Test
    void givesTheSameInManyThreadsAsInOne() {
        Extraction once = EXTRACTOR.extract(PAPER);
        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(i -> EXTRACTOR.extract(PAPER))
                        .toList())
                .allSatisfy(extraction -> assertThat(extraction).isEqualTo(once));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "…",
                "1",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 mathematics 🎓🎓",
                "(((((",
                ") ( ) (",
                "$\\alpha_{1}$",
                "模型在数据集上取得了很好的结果。",
                "a\u0301\u0301\u0301",
                "-- - --- – —",
                "%%%%% 100%%% 5%5%5%"
            })
    void takesAnyText(String text) {
        Extraction extraction = EXTRACTOR.extract(paper(text, text, "We propose " + text + " for " + text + "."));
        assertThat(extraction.entities())
                .allSatisfy(e -> assertThat(e.mentions()).isNotEmpty());
    }

    @Test
    void takesVeryLongSentences() {
        String words = "the model improves accuracy on GSM8K by 3% and ".repeat(500);
        assertThat(EXTRACTOR.extract(paper("A title", words)).entities()).isNotEmpty();
    }

    @Test
    void namesItsModels() {
        assertThat(EXTRACTOR.version()).matches("opennlp-[0-9a-f]{8}");
        assertThat(OpenNlpExtractor.load().version()).isEqualTo(EXTRACTOR.version());
    }
}
