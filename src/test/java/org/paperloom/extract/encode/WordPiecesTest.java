package org.paperloom.extract.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cuts as src/main/python/tokens.py does: pieces.jsonl is what that script printed for its sample texts. */
class WordPiecesTest {
    private static final WordPieces PIECES = ShippedModel.cutter();

    static Stream<JsonNode> samples() throws IOException {
        try (InputStream in = WordPiecesTest.class.getResourceAsStream("pieces.jsonl")) {
            JsonMapper mapper = JsonMapper.builder().build();
            List<JsonNode> lines = new java.util.ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                lines.add(mapper.readTree(line));
            }
            return lines.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cutsAsTheTrainingScriptDoes(JsonNode sample) {
        List<Word> words = Word.of(sample.get("text").asText());
        assertThat(words).hasSize(sample.get("words").size());
        for (int i = 0; i < words.size(); i++) {
            JsonNode expected = sample.get("words").get(i);
            assertThat(words.get(i).text()).isEqualTo(expected.get(0).asText());
            assertThat(words.get(i).start()).isEqualTo(expected.get(1).asInt());
            assertThat(words.get(i).shape())
                    .as(words.get(i).text())
                    .isEqualTo(expected.get(2).asInt());
            List<Integer> pieces = new java.util.ArrayList<>();
            sample.get("pieces").get(i).forEach(p -> pieces.add(p.asInt()));
            assertThat(PIECES.pieces(words.get(i).text()))
                    .as(words.get(i).text())
                    .isEqualTo(pieces);
        }
    }

    @Test
    void saysWhichSpecialPieceIsMissing() {
        assertThatThrownBy(() -> new WordPieces(List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[UNK]");
    }
}
