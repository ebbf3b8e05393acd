package org.paperloom.query.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperloom.query.FixtureTest;

class ConceptFinderTest extends FixtureTest {
    @ParameterizedTest
    @CsvSource({
        "lora,LoRA",
        "LORA,LoRA",
        "low rank adaptation,LoRA",
        "Low-Rank Adaptations,LoRA",
        "RAG,retrieval-augmented generation",
        "gpt3,GPT-3",
        "GPT 3.5 Turbo,GPT-3.5-Turbo",
        "the LLM,large language models",
        "full finetuning,full fine-tuning",
        "GLUE,GLUE",
        "https://w3id.org/paperloom/id/concept/method/lora,LoRA",
    })
    void findsANameInAnySpelling(String words, String label) {
        assertThat(find(words, false)).extracting(ConceptMatch::label).containsExactly(label);
        assertThat(find(words, false)).extracting(ConceptMatch::tier).containsOnly(ConceptMatch.NAME);
    }

    @Test
    void findsNarrowerTopicsBehindTheTopicItself() {
        List<ConceptMatch> found = find("long-context performance", true);
        assertThat(found.get(0).label()).isEqualTo("long context");
        assertThat(found)
                .extracting(ConceptMatch::label)
                .contains("long-context understanding", "context length extension", "context window extension")
                .doesNotContain("long text classification");
    }

    @ParameterizedTest
    @CsvSource({"halucination,hallucination", "specultive decodin,speculative decoding", "FlashAtention,FlashAttention"
    })
    void offersWhatIsNearATypingError(String words, String label) {
        List<ConceptMatch> found = find(words, false);
        assertThat(found).extracting(ConceptMatch::label).contains(label);
        assertThat(found).extracting(ConceptMatch::tier).containsOnly(ConceptMatch.NEAR);
    }

    @Test
    void takesTheHeadOfAPhraseThatIsNoName() {
        assertThat(find("hallucination in large language models", false))
                .extracting(ConceptMatch::label)
                .contains("hallucination")
                .doesNotContain("large language models");
    }

    @Test
    void findsNothingForNothing() {
        assertThat(find("", true)).isEmpty();
        assertThat(find("?!", true)).isEmpty();
        assertThat(find("quantum gastronomy", true)).isEmpty();
        assertThat(find("https://w3id.org/paperloom/id/concept/method/none", true))
                .isEmpty();
    }

    private List<ConceptMatch> find(String words, boolean broad) {
        return Txn.calculateRead(dataset, () -> new ConceptFinder().find(dataset, words, broad, 20));
    }
}
