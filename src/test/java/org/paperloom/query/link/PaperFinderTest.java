package org.paperloom.query.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.query.FixtureTest;

class PaperFinderTest extends FixtureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "arxiv:2405.09673",
                "2405.09673",
                "https://w3id.org/paperloom/id/paper/arxiv/2405.09673",
                "LoRA Learns Less and Forgets Less",
                "lora learns less, and forgets less."
            })
    void findsAPaperByWhatIdentifiesIt(String words) {
        PaperMatch found = Txn.calculateRead(dataset, () -> new PaperFinder().find(dataset, words))
                .orElseThrow();
        assertThat(found.iri()).isEqualTo("https://w3id.org/paperloom/id/paper/arxiv/2405.09673");
        assertThat(found.exact()).isTrue();
    }

    @Test
    void findsTheNearestTitle() {
        PaperMatch found = Txn.calculateRead(
                        dataset, () -> new PaperFinder().find(dataset, "LoRA learns and forgets less"))
                .orElseThrow();
        assertThat(found.title()).isEqualTo("LoRA Learns Less and Forgets Less");
        assertThat(found.exact()).isFalse();
    }

    @Test
    void findsNothingForNothing() {
        for (String words : new String[] {"", "!", "gastronomy", "https://example.org/none"}) {
            assertThat(Txn.calculateRead(dataset, () -> new PaperFinder().find(dataset, words)))
                    .as(words)
                    .isEmpty();
        }
    }
}
