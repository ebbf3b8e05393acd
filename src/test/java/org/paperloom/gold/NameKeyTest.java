package org.paperloom.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Python referee's normalisation gives for names on which Java and Python differ by default. */
class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "The STRAẞEs,strasse",
        "ΑΣ of Σas,ασ of σa",
        "İı,i ı",
        "ﬁne-Tuning,fine tuning",
        "\\textbf{L}oRA-s,lora s",
        "policies of the class,policy of the class",
        "is gas us Ⅷs,is ga us viiis",
        "a the,the",
        "x\u0300y,x y",
        "$10^{3}$% v1.5..,10 3% v1.5",
        "LLMs’,llm"
    })
    void foldsNames(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"' 3\u00a0\\times ',3 times", "$3×$,3x", "11.2%  TO 39.4%,11.2% to 39.4%"})
    void foldsValues(String value, String key) {
        assertThat(NameKey.ofValue(value)).isEqualTo(key);
    }
}
