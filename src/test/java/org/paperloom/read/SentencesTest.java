package org.paperloom.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.read.sentence.SentenceSplitter;

/** What OpenNLP's sentence model gets wrong on abstracts; "|" marks where a sentence ends. */
class SentencesTest {
    private static final SentenceSplitter.Model MODEL = SentenceSplitter.Model.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use tools (e.g. WordNet), i.e. Lexicons, etc. in NLP.|It works.",
                "Radford et al. (2019) and Brown et al. 2020 agree.|We do not.",
                "It handles images, video, etc.|Specifically, it sees them.",
                "Humans vs. Machines: 81.3% vs. 75.3%.|The gap is small.",
                "See Fig. 3 and Eq. 5, cf. Sec. 2.|No. 5 is best.",
                "It has three parts: 1)~a relabeler, 2)~a generator, and 3)~rewards.|Each is learned.",
                "We test Qwen2.5 models and GPT-3.5 on MATH.|They score 88.2-99.4% there.",
                "The code is at https://github.com/a.b/c.|It is free.",
                "We gain $22.4\\times$-$24.1\\times$ on GSM8K.|$O(n \\log n)$ is the cost.",
                "As J. K. Rowling and D. E. Knuth write, it works.|Others agree.",
                "It outperforms Llama 2.|Notably, it is smaller.",
                "Training is faster by a factor of 3.|For large models it is more.",
                "Do models reason?|Yes!|They do.",
                "\"It works.\"|(It does.)|mT5 is one.|GPT-4 another.",
                "It is better (p < 0.05).|(i) The first part.|(ii) The second.",
                "No stop at the end",
            })
    void dividesAbstracts(String marked) {
        String text = marked.replace('|', ' ');
        List<String> sentences = MODEL.splitter().split(text);
        assertThat(String.join("|", sentences)).isEqualTo(marked);
        assertThat(String.join(" ", sentences)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", " ", "a  b", "... ...", "A. B. C."})
    void losesNothing(String text) {
        assertThat(String.join(" ", MODEL.splitter().split(text))).isEqualTo(text);
    }
}
