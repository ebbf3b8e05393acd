package org.paperloom.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperloom.extract.text.Document;
import org.paperloom.extract.text.TextAnalyzer;

class FiguresTest {
    private static final TextAnalyzer ANALYZER = TextAnalyzer.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It reaches 82.5% accuracy on MMLU. | 82.5%",
                "It improves F1 by 2.4\\%. | 2.4\\%",
                "It is 3.1x faster and 10$\\times$ smaller. | 3.1x;10$\\times$",
                "Accuracy rises from 11.2% to 39.4%. | 11.2% to 39.4%",
                "A gain of +29.0% on one set. | +29.0%",
                "It needs 432 MB and 103 ms. | 432 MB;103 ms",
                "It solves 478 out of 488 theorems. | 478 out of 488",
                "Between 29-32% of them fail. | 29-32%",
                "We use GPT-4 and Llama-2-7B. | ''",
                "It is up to 4 points better. | 4 points",
            })
    void findsNumbersInOnePiece(String sentence, String expected) {
        Document document = Document.of(List.of("A title", sentence), ANALYZER);
        List<String> found = Figures.bySentence(document).stream()
                .flatMap(List::stream)
                .map(Figure::text)
                .map(String::strip)
                .toList();
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(";", -1)));
    }

    @Test
    @Timeout(10)
    void takesTimeInProportionToTheText() {
        Document document =
                Document.of(List.of("1,".repeat(4_000), "1".repeat(20_000), "$1\\pm ".repeat(1_000)), ANALYZER);
        assertThat(Figures.bySentence(document)).isNotEmpty();
    }
}
