package org.paperloom.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.Shared;
import org.paperloom.model.Entity;
import org.paperloom.model.Mention;
import org.paperloom.model.Skipped;
import org.paperloom.model.Span;

class GoldReaderTest {
    private static final String LINE =
            "{'id':'x1','sentences':['A ConvLSTM and LSTM tale','The LSTM, an LSTM-like net; LSTMs'],"
                    + "'entities':[{'id':'e1','type':'Model','name':'LSTM','mentions':['LSTM','net']},"
                    + "{'id':'e2','type':'Model','name':'ConvLSTM','mentions':['ConvLSTM','LSTM-like net']}%s],"
                    + "'introduces':['e2'],'relations':[{'head':'e2','rel':'basedOn','tail':'e1','evidence':1}],"
                    + "'results':[{'entity':'e2','metric':null,'value':'3','dataset':null,'baseline':'e1','kind':'ratio','evidence':1}]}";

    private static GoldFile read(String line) {
        return GoldReader.read("f.jsonl", List.of("", line.replace('\'', '"')));
    }

    @Test
    void placesTheLongestNamesFirstAndAtWordBoundaries() {
        GoldFile file = read(LINE.formatted(""));

        assertThat(file.skipped()).isEmpty();
        List<Entity> entities = file.lines().get(0).extraction().entities();
        assertThat(entities.get(0).mentions())
                .containsExactly(
                        new Mention(0, new Span(15, 19), "LSTM"),
                        new Mention(1, new Span(4, 8), "LSTM"),
                        new Mention(1, new Span(23, 26), "net"));
        assertThat(entities.get(1).mentions())
                .containsExactly(
                        new Mention(0, new Span(2, 10), "ConvLSTM"), new Mention(1, new Span(13, 26), "LSTM-like net"));
    }

    @Test
    void reportsNamesThatStandNowhere() {
        GoldFile file = read(LINE.formatted(",{'id':'e3','type':'Task','name':'n','mentions':['nowhere']}"));

        assertThat(file.lines()).hasSize(1);
        assertThat(file.skipped())
                .extracting(Skipped::toString)
                .containsExactly(
                        "f.jsonl, line 2: 'nowhere' of document x1 stands nowhere in its sentences",
                        "f.jsonl, line 2: entity e3 of document x1 has no mention and is left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{'id':'a'}",
                "{'id':'a','sentences':['T.'],'entities':[{'id':'e1','type':'Tool','mentions':['T']}]}"
            })
    void reportsLinesOfAnotherShape(String line) {
        GoldFile file = read(line);

        assertThat(file.lines()).isEmpty();
        assertThat(file.skipped()).singleElement().satisfies(s -> assertThat(s.toString())
                .startsWith("f.jsonl, line 2: "));
    }

    @Test
    void readsBackWhatItWrites() {
        GoldLine line = read(LINE.formatted("")).lines().get(0);

        String written = GoldWriter.write(line);

        assertThat(GoldReader.read("f", List.of(written)).lines()).containsExactly(line);
        assertThat(written).startsWith("{\"id\":\"x1\",\"title\":\"A ConvLSTM and LSTM tale\",\"abstract\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "train"})
    void readsTheWholeGoldData(String name) throws IOException {
        GoldFile file = GoldReader.read(Shared.path("gold/" + name + ".jsonl"));

        assertThat(file.skipped()).isEmpty();
        assertThat(file.lines()).hasSizeGreaterThan(100);
        List<String> written = file.lines().stream().map(GoldWriter::write).toList();
        assertThat(GoldReader.read(name, written).lines()).isEqualTo(file.lines());
    }
}
