package org.paperloom.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43.6%|43.6|%",
                "2.4\\%|2.4|%",
                "3.1x|3.1|x",
                "20X|20|x",
                "x6.3|6.3|x",
                "factor of 3|3|x",
                "10$\\times$|10|x",
                "2.4 ×|2.4|x",
                "three times|3|x",
                "two-fold|2|x",
                "twice|2|x",
                "an order of magnitude|10|x",
                "three orders of magnitude|1000|x",
                "11.2% to 39.4%|39.4|%",
                "$1.5%$--$3.5%$|3.5|%",
                "1.4--2x|2|x",
                "5-6x|6|x",
                "35-65%|65|%",
                "+2.85\\%|2.85|%",
                "-0.3|-0.3|",
                "−1.5|-1.5|",
                "2-6 percentage points|6|points",
                "25-point|25|points",
                "5.6%pt|5.6|points",
                "6.17 pp|6.17|points",
                "86.3 ± 0.4|86.3|",
                "4.89/5.0|4.89|",
                "1,024|1024|",
                "100K|100000|",
                "1.3 billion|1300000000|",
                "1e-3|0.001|",
                "0.5 seconds|0.5|seconds",
                "41.0 dB|41.0|db",
                "< 0.03|0.03|",
                "0.48 to 0.93|0.93|",
                "６.５％|6.5|%"
            })
    void readsNumberAndUnit(String value, BigDecimal number, @Nullable String unit) {
        Quantity quantity = Quantity.of(value).orElseThrow();
        assertThat(quantity.number()).isEqualByComparingTo(number);
        assertThat(quantity.unit()).isEqualTo(Objects.requireNonNullElse(unit, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "state of the art", "%", "GPT-4", "..", "±"})
    void findsNoNumberWhereNoneStands(String value) {
        assertThat(Quantity.of(value)).isEmpty();
    }

    @Test
    void staysSmallWhateverComes() {
        assertThat(Quantity.of("9".repeat(100_000)).orElseThrow().number().precision())
                .isLessThan(300);
        assertThat(Quantity.of("1e999999999"))
                .hasValueSatisfying(q -> assertThat(q.number().scale()).isGreaterThan(-200));
        assertThat(Quantity.of("1-".repeat(100_000))).isPresent();
    }
}
