package org.paperloom.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.extract.text.Token;
import org.paperloom.model.Status;

class CuesTest {
    private static final TextAnalyzer ANALYZER = TextAnalyzer.load();

    @ParameterizedTest
    @CsvSource({
        "Alpha improves Beta., asserted",
        "Alpha does not improve Beta., negated",
        "Alpha fails to improve Beta., negated",
        "Alpha not only improves Beta., asserted",
        "Alpha may improve Beta., hedged",
        "Alpha could potentially help Beta., hedged",
        "Alpha works without Beta., negated",
        "Alpha works without any extra cost on all of the tasks of Beta., asserted",
    })
    void tellsHowASentencePutsIt(String sentence, Status expected) {
        List<String> words =
                ANALYZER.analyze(sentence).stream().map(Token::text).toList();
        int last = words.size() - 2;
        assertThat(words.get(last)).isEqualTo("Beta");
        assertThat(Cues.status(words, 0, last)).isEqualTo(expected);
    }

    @Test
    void knowsTheNegationThatOtherTokenizersTakeApart() {
        assertThat(Cues.status(List.of("Alpha", "doesn", "'", "t", "help", "Beta"), 0, 5))
                .isEqualTo(Status.negated);
    }
}
