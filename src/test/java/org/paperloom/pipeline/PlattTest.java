package org.paperloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperloom.extract.Thresholds.Calibration;
import org.paperloom.gold.Judged;

class PlattTest {
    /** Claims of one confidence, of which a share is right. */
    private static List<Judged> claims(double confidence, int right, int wrong) {
        List<Judged> claims = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            claims.add(new Judged(confidence, i < right));
        }
        return claims;
    }

    @Test
    void makesConfidenceTheShareThatIsRight() {
        List<Judged> claims = claims(0.9, 60, 40);
        claims.addAll(claims(0.5, 20, 80));
        Calibration fitted = Platt.fit(claims);
        assertThat(fitted.apply(0.9)).isCloseTo(0.6, within(0.01));
        assertThat(fitted.apply(0.5)).isCloseTo(0.2, within(0.01));
    }

    @Test
    void staysFiniteWhenAllAreRight() {
        assertThat(Platt.fit(claims(0.9, 20, 0)).apply(0.9)).isBetween(0.9, 1.0);
    }

    @Test
    void changesNothingWithoutClaims() {
        assertThat(Platt.fit(List.of())).isEqualTo(Calibration.NONE);
    }
}
