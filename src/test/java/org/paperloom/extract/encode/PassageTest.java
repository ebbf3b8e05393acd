package org.paperloom.extract.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final WordPieces PIECES = ShippedModel.cutter();

    @Test
    void takesAShortTextAtOnce() {
        List<Passage> passages = Passage.of(List.of("A title", "One GPT-4o sentence."), PIECES, 64);
        assertThat(passages).hasSize(1);
        Passage passage = passages.get(0);
        assertThat(passage.bounds()).containsExactly(new Passage.Bounds(0, 2), new Passage.Bounds(2, 8));
        assertThat(passage.surface(3, 5)).isEqualTo("GPT-4o");
        assertThat(passage.sentence(3)).isEqualTo(1);
        assertThat(passage.pieces()).hasSameSizeAs(passage.shapes());
    }

    @Test
    void losesNoSentenceOfALongTextAndRepeatsTheTitle() {
        List<String> texts = new ArrayList<>(List.of("A title"));
        for (int i = 1; i <= 40; i++) {
            texts.add("Sentence number " + i + " says something about language models.");
        }
        List<Passage> passages = Passage.of(texts, PIECES, 64);
        assertThat(passages).hasSizeGreaterThan(5);
        Set<Integer> seen = new TreeSet<>();
        for (Passage passage : passages) {
            assertThat(passage.pieces()).hasSizeLessThanOrEqualTo(64);
            assertThat(passage.sentence(0)).isZero();
            for (int w = 0; w < passage.words().size(); w++) {
                seen.add(passage.sentence(w));
            }
        }
        assertThat(seen).hasSize(41);
    }

    @Test
    void cutsOffASentenceTooLongForAPassage() {
        String endless = String.join(" ", Collections.nCopies(500, "word"));
        List<Passage> passages = Passage.of(List.of(endless, endless, "An end."), PIECES, 64);
        assertThat(passages).hasSize(2).allSatisfy(p -> assertThat(p.pieces()).hasSizeLessThanOrEqualTo(64));
        assertThat(passages.get(0).bounds()).hasSize(2).noneMatch(b -> b.begin() == b.end());
    }
}
