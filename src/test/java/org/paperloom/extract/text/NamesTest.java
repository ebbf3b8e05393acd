package org.paperloom.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Large Language Models, large language model",
        "pre-trained  LMs, pre trained lm",
        "the Transformer, transformer",
        "\\textbf{LoRA}, lora",
        "AP$_{50}$, ap_50",
        "Capabilities, capability",
        "loss, loss",
        "bias, bia",
        "GPT-4., gpt 4",
        "C++, c++",
        "'', ''",
        "---, ''",
    })
    void foldsSpelling(String name, String expected) {
        assertThat(Names.normal(name)).isEqualTo(expected);
    }
}
