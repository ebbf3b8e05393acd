package org.paperloom.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.model.Span;
import org.paperloom.model.SpanGraph;
import org.paperloom.model.SpanGraph.LabelledLink;
import org.paperloom.model.SpanGraph.LabelledSpan;

class BenchmarkTest {
    private static final String LINE = """
            {"doc_id":"d","sentences":[["We","use","BERT","."],["BERT","beats","ELMo","on","NER"]],\
            "ner":[[[2,2,"Method"]],[[4,4,"Method"],[6,6,"Method"],[8,8,"Task"]]],\
            "relations":[[],[[4,4,6,6,"Compare-With"],[4,4,8,8,"Used-For"]]]}""";

    private static final LabelledSpan BERT = new LabelledSpan(1, new Span(0, 4), "Method");
    private static final LabelledSpan ELMO = new LabelledSpan(1, new Span(11, 15), "Method");
    private static final LabelledSpan NER = new LabelledSpan(1, new Span(19, 22), "Task");

    @TempDir
    private Path folder = Path.of("");

    private List<Benchmark.Document> read(String text) throws IOException {
        return Benchmark.scier.read(Files.writeString(folder.resolve("x.jsonl"), text));
    }

    @Test
    void readsTokensAsSentencesAndTokenNumbersAsOffsets() throws IOException {
        Benchmark.Document document = read(LINE).get(0);
        assertThat(document.sentences()).containsExactly("We use BERT .", "BERT beats ELMo on NER");
        assertThat(document.graph().spans())
                .containsExactlyInAnyOrder(new LabelledSpan(0, new Span(7, 11), "Method"), BERT, ELMO, NER);
        assertThat(document.graph().links())
                .containsExactlyInAnyOrder(
                        new LabelledLink(BERT, "Compare-With", ELMO), new LabelledLink(BERT, "Used-For", NER));
    }

    @Test
    void saysWhichLineIsOfAnotherLayout() {
        assertThatThrownBy(() -> read(LINE + "\n{\"sentence\":\"as a string\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("*.spans.jsonl");
    }

    @Test
    void scoresSpansRelationsAndTypesApart() throws IOException {
        LabelledSpan wrong = new LabelledSpan(1, new Span(11, 15), "Task");
        SpanGraph found = new SpanGraph(
                Set.of(BERT, wrong, NER),
                Set.of(new LabelledLink(wrong, "Compare-With", BERT), new LabelledLink(NER, "Used-For", BERT)));
        Scores scores =
                SpanScorer.score(Benchmark.scier, List.of(read(LINE).get(0).graph()), List.of(found));
        assertThat(scores.figures().get("NER")).isEqualTo(new Figures(2, 3, 4));
        assertThat(scores.figures().get("Rel")).isEqualTo(new Figures(1, 2, 2));
        assertThat(scores.figures().get("Rel+")).isEqualTo(new Figures(0, 2, 2));
        assertThat(scores.figures().get("NER/Task")).isEqualTo(new Figures(1, 2, 1));
        assertThat(scores.table()).contains("NER  ", "Rel+ ");
    }
}
