package org.paperloom.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {
    @ParameterizedTest
    @CsvSource({
        "LLMs, large language models, true",
        "LoRA, Low-Rank Adaptation, true",
        "RLHF, reinforcement learning from human feedback, true",
        "CoT, Chain-of-Thought, true",
        "BERT, Bidirectional Encoder Representations from Transformers, true",
        "GPT-4, a strong model, false",
        "ours, our own method, false",
        "A, accuracy, false",
        "MMLU, GSM8K, false",
        "large language models, LLMs, false",
    })
    void tellsShortFormsOfLongOnes(String shortForm, String longForm, boolean expected) {
        assertThat(Acronyms.matches(shortForm, longForm)).isEqualTo(expected);
    }
}
