package org.paperloom.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final String GOLD = """
            {"id":"a","entities":[{"id":"e1","type":"Method","name":"LoRA","mentions":["LoRA"]},\
            {"id":"e2","type":"Task","name":"pruning","mentions":["pruning"]},\
            {"id":"e3","type":"Model","name":"BERT","mentions":["BERT"]}],\
            "relations":[{"head":"e1","rel":"usedFor","tail":"e2"},{"head":"e1","rel":"comparedWith","tail":"e3"}]}""";

    private static String predicted(double first, double second) {
        return """
                {"id":"a","entities":[{"id":"x","type":"Method","name":"LoRA","mentions":["LoRA"]},\
                {"id":"y","type":"Task","name":"Pruning","mentions":["Pruning"]},\
                {"id":"z","type":"Model","name":"BERT","mentions":["BERT"]}],\
                "relations":[{"head":"z","rel":"comparedWith","tail":"x","confidence":%s},\
                {"head":"y","rel":"usedFor","tail":"x","confidence":%s}]}""".formatted(first, second);
    }

    @Test
    void comparesConfidenceWithTheShareThatIsRight() {
        Calibration calibration = Calibration.of(Scorer.judged(List.of(GOLD), List.of(predicted(0.8, 0.3))));
        assertThat(calibration.bins()).containsExactly(new Calibration.Bin(1, 0.3, 0), new Calibration.Bin(1, 0.8, 1));
        assertThat(calibration.expectedError()).isCloseTo((0.3 + 0.2) / 2, within(1e-9));
        assertThat(calibration.table()).contains("expected calibration error 0.250");
    }

    @Test
    void averagesInsideATenth() {
        Calibration calibration = Calibration.of(Scorer.judged(List.of(GOLD), List.of(predicted(0.52, 0.58))));
        assertThat(calibration.bins()).hasSize(1);
        assertThat(calibration.expectedError()).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void isEmptyWithoutClaims() {
        Calibration calibration = Calibration.of(Scorer.judged(List.of(GOLD), List.of()));
        assertThat(calibration.bins()).isEmpty();
        assertThat(calibration.expectedError()).isZero();
    }
}
