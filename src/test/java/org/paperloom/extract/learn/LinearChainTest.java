package org.paperloom.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearChainTest {
    private static final List<String> LABELS = List.of("O", "B", "I");
    private static final LinearChainTrainer TRAINER = new LinearChainTrainer(0.2, 0.01, 0.1, 30, 1);

    /** Labels that only the order of words tells: "the" begins a name, the same word goes on with it or stands alone. */
    private static List<Example> sentences(int n, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int e = 0; e < n; e++) {
            int length = 2 + random.nextInt(8);
            long[][] features = new long[length][];
            int[] labels = new int[length];
            for (int i = 0; i < length; i++) {
                String word = List.of("the", "word", "word", "word", "stop").get(random.nextInt(5));
                boolean goesOn = i > 0 && labels[i - 1] > 0 && word.equals("word");
                labels[i] = word.equals("the") ? 1 : goesOn ? 2 : 0;
                features[i] = new long[] {FeatureSink.hash(word)};
            }
            examples.add(new Example(features, labels));
        }
        return examples;
    }

    @Test
    void learnsWhatOnlyTheOrderTells() {
        LinearChain model = TRAINER.train(LABELS, sentences(400, 1));
        List<Example> unseen = sentences(100, 2);
        assertThat(unseen).allSatisfy(example -> {
            int[] found = model.best(model.scores(example.features()));
            assertThat(found).containsExactly(example.labels());
        });
    }

    @Test
    void marginalsSumToOneAndAgreeWithEnumeration() {
        LinearChain model = TRAINER.train(LABELS, sentences(50, 3));
        double[][] all = model.scores(sentences(1, 4).get(0).features());
        double[][] scores = Arrays.copyOf(all, 2);
        double[][] expected = new double[2][3];
        double norm = 0;
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                double weight =
                        Math.exp(model.transition(-1, a) + scores[0][a] + model.transition(a, b) + scores[1][b]);
                expected[0][a] += weight;
                expected[1][b] += weight;
                norm += weight;
            }
        }
        double[][] marginals = model.marginals(scores);
        for (int i = 0; i < 2; i++) {
            for (int label = 0; label < 3; label++) {
                assertThat(marginals[i][label]).isCloseTo(expected[i][label] / norm, within(1e-12));
            }
        }
    }

    @Test
    void sameExamplesGiveTheSameBytesAndReadBackTheSameModel() throws IOException {
        byte[] bytes = bytes(TRAINER.train(LABELS, sentences(60, 5)));
        assertThat(bytes(TRAINER.train(LABELS, sentences(60, 5)))).isEqualTo(bytes);
        LinearChain read = LinearChain.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertThat(bytes(read)).isEqualTo(bytes);
        assertThat(read.labels()).isEqualTo(LABELS);
    }

    @Test
    void refusesWhatIsNoModel() throws IOException {
        byte[] bytes = bytes(TRAINER.train(LABELS, sentences(20, 6)));
        DataInputStream cut = new DataInputStream(new ByteArrayInputStream(bytes, 0, 40));
        assertThatThrownBy(() -> LinearChain.read(cut)).isInstanceOf(EOFException.class);
        DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[100]));
        assertThatThrownBy(() -> LinearChain.read(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a linear-chain model");
    }

    private static byte[] bytes(LinearChain model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
