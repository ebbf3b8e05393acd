package org.paperloom.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperloom.model.Relation;
import org.paperloom.model.Skipped;
import org.paperloom.model.Status;

/** What a text leaves open or denies stands apart from what it asserts, and is read back. */
class UnassertedTest {
    private static final String LINE = "{'id':'x1','sentences':['A may beat B','B is not C; B is A'],"
            + "'entities':[{'id':'a','type':'Model','mentions':['A']},{'id':'b','type':'Model','mentions':['B']},"
            + "{'id':'c','type':'Model','mentions':['C']}],'introduces':[],"
            + "'relations':[{'head':'b','rel':'kindOf','tail':'a','evidence':1,'confidence':0.9}],"
            + "'unasserted':[{'head':'a','rel':'outperforms','tail':'b','evidence':0,'confidence':0.5,'status':'hedged'},"
            + "{'head':'b','rel':'kindOf','tail':'c','evidence':1,'confidence':0.75%s}],'results':[]}";

    private static GoldFile read(String status) {
        return GoldReader.read("f", List.of(LINE.formatted(status).replace('\'', '"')));
    }

    @Test
    void isWrittenApartAndReadBack() throws IOException {
        GoldLine line = read(",'status':'negated'").lines().get(0);
        assertThat(line.extraction().relations())
                .extracting(Relation::status)
                .containsExactly(Status.asserted, Status.hedged, Status.negated);

        String written = GoldWriter.write(line);

        assertThat(GoldReader.read("f", List.of(written)).lines()).containsExactly(line);
        JsonNode json = new ObjectMapper().readTree(written);
        assertThat(json.get("relations")).hasSize(1).allSatisfy(r -> assertThat(r.has("status"))
                .isFalse());
        assertThat(json.get("unasserted"))
                .extracting(r -> r.get("status").asText())
                .containsExactly("hedged", "negated");
    }

    @Test
    void isNotScored() {
        String line = GoldWriter.write(read(",'status':'negated'").lines().get(0));
        assertThat(Scorer.score(List.of(line), List.of(line), 0).figures().get("relation"))
                .isEqualTo(new Figures(1, 1, 1));
    }

    @Test
    void mustSayHowItIsPut() {
        assertThat(read("").skipped())
                .singleElement()
                .extracting(Skipped::toString)
                .asString()
                .contains("no text in field 'status'");
    }
}
