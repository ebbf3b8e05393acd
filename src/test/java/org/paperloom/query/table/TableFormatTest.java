package org.paperloom.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableFormatTest {
    private static final Table TABLE = new Table(
            List.of("method", "papers", "value", "evidence", "paper", "year", "confidence"),
            List.of(
                    List.of(
                            Cell.thing("LoRA, \"low\" | rank", "urn:lora"),
                            Cell.number("12"),
                            Cell.text("-3.2%"),
                            Cell.text("=HYPERLINK(\"http://evil\") is said\nhere \u001b[31mred."),
                            Cell.thing("A <b>title</b> with [brackets](x)", "urn:p"),
                            Cell.number("2021"),
                            Cell.number("0.9461")),
                    List.of(
                            Cell.thing("RoPE", "urn:rope"),
                            Cell.number("3"),
                            Cell.EMPTY,
                            Cell.EMPTY,
                            Cell.thing("B", "urn:q"),
                            Cell.EMPTY,
                            Cell.EMPTY)),
            true);

    @Test
    void textKeepsToTheWidthAndIndentsEvidence() {
        assertThat(TableFormat.table.write(TABLE, 60))
                .isEqualTo("""
                        method                 papers  value
                        LoRA, "low" | rank     12      -3.2%
                            “=HYPERLINK("http://evil") is said here [31mred.”
                            A <b>title</b> with [brackets](x), 2021, urn:p,
                            confidence 0.95
                        RoPE                   3
                            B, urn:q
                        """.replace("method                 ", "method              ")
                        .replace("rank     12", "rank  12")
                        .replace("RoPE                   3", "RoPE                3"));
    }

    @Test
    void textShowsASentenceOnceForAllThatItSays() {
        Cell paper = Cell.thing("LoRA", "https://w3id.org/paperloom/id/paper/arxiv/2106.09685");
        Table twice = new Table(
                List.of("method", "evidence", "paper", "confidence"),
                List.of(
                        List.of(Cell.text("a"), Cell.text("Both."), paper, Cell.number("0.9")),
                        List.of(Cell.text("b"), Cell.text("Both."), paper, Cell.number("0.5"))),
                true);
        assertThat(TableFormat.table.write(twice, 80)).isEqualTo("""
                method
                a
                b
                    “Both.”
                    LoRA, arXiv:2106.09685, confidence 0.90, 0.50
                """);
    }

    @Test
    void textNamesAPaperByItsIdentifier() {
        String id = "https://w3id.org/paperloom/id/paper/";
        assertThat(PaperName.of(id + "doi/10.1000%2Fa+b")).hasValue("doi:10.1000/a+b");
        assertThat(PaperName.of(id + "title/lora-0123abcd")).isEmpty();
        assertThat(PaperName.of("urn:p")).hasValue("urn:p");
    }

    @Test
    void textCutsWhatIsTooLong() {
        Table wide = new Table(
                List.of("a", "b"), List.of(List.of(Cell.text("x".repeat(100)), Cell.text("y".repeat(100)))), true);
        assertThat(TableFormat.table.write(wide, 50).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50))
                .anySatisfy(line -> assertThat(line).contains("…"));
    }

    @Test
    void csvQuotesAndGuardsFormulas() {
        String csv = TableFormat.csv.write(TABLE, 80);
        assertThat(csv.split("\r\n", 2)[0])
                .isEqualTo("method,method_iri,papers,value,evidence,paper,paper_iri,year,confidence");
        assertThat(csv)
                .contains("\"LoRA, \"\"low\"\" | rank\",urn:lora,12,-3.2%,\"'=HYPERLINK(\"\"http://evil\"\")")
                .endsWith("RoPE,urn:rope,3,,,B,urn:q,,\r\n");
    }

    @Test
    void jsonKeepsNumbersAndIris() throws Exception {
        JsonNode rows = JsonMapper.builder().build().readTree(TableFormat.json.write(TABLE, 80));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("papers").isNumber()).isTrue();
        assertThat(rows.get(0).get("confidence").decimalValue()).isEqualByComparingTo("0.9461");
        assertThat(rows.get(0).get("method_iri").asText()).isEqualTo("urn:lora");
        assertThat(rows.get(1).has("evidence")).isFalse();
    }

    @Test
    void markdownLeavesTextText() {
        assertThat(TableFormat.md.write(TABLE, 80).lines().toList().get(2))
                .contains("[LoRA, \"low\" \\| rank](<urn:lora>)", "A \\<b\\>title\\</b\\> with \\[brackets\\]\\(x\\)")
                .doesNotContain("\u001b");
        assertThat(TableFormat.md.write(TABLE, 80).lines()).hasSize(4);
    }

    @Test
    void namesDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(TableFormat.of("JSON")).contains(TableFormat.json);
            assertThat(TableFormat.of("xml")).isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }
}
