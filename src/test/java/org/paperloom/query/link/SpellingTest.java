package org.paperloom.query.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "halucination, hallucination, true",
        "halluzinations, hallucination, true",
        "lora, lora, true",
        "lors, lora, true",
        "machinetranlsation, machinetranslation, true",
        "meaninglife, medpalm, false",
        "meaninglife, planning, false",
        "meaninglife, metaworld, false",
        "lora, rope, false",
    })
    void forgivesTypingErrorsOnly(String meant, String name, boolean near) {
        assertThat(Spelling.isNear(meant, name)).isEqualTo(near);
    }
}
