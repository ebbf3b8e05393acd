package org.paperloom.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Mention;
import org.paperloom.model.Span;

class ConceptKeysTest {
    private final ConceptKeys keys = ConceptKeys.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "large language models; LLMs|large-language-model",
                "LLM|large-language-model",
                "LLM agents|large-language-model-agent",
                "Large Language Model Agent|large-language-model-agent",
                "LoRA; Low-Rank Adaptation|low-rank-adaptation",
                "QLoRA|qlora",
                "BERT; Bidirectional Encoder Representations from Transformers|bert",
                "SparsePO; sparse preference optimization|sparse-preference-optimization",
                "the Transformer|transformer",
                "A* search|a*-search",
                "A-Mem|a-mem",
                "Transformers|transformer",
                "pre-training|pretraining",
                "pretraining|pretraining",
                "fine tuning|finetuning",
                "multi-modal|multimodal",
                "GPT-4|gpt-4",
                "GPT4|gpt-4",
                "GPT-4o|gpt-4o",
                "LLaMA-2-7B|llama-2-7b",
                "Llama2|llama-2",
                "GPT-3.5|gpt-3.5",
                "C++|c++",
                "C#|c#",
                "C|c",
                "F1|f1",
                "F|f",
                "$\\tau$-bench|tau-bench",
                "τ-bench|tau-bench",
                "∞Bench|infinitybench",
                "$\\infty$Bench|infinitybench",
                "\\textsc{LongRoPE}|longrope",
                "$\\text{D}^2$O|d2o",
                "pass@1|pass-1",
                "knowledge bases|knowledge-base",
                "hypotheses|hypothesis",
                "losses|loss",
                "biases|bias",
                "caches|cache",
                "searches|search",
                "capabilities|capability",
                "chain-of-thought (CoT) prompting|chain-of-thought-prompting",
                "key-value (KV) caches|key-value-cache",
                "Natural Language Processing (NLP|natural-language-processing",
                "LongProc (Long Procedural Generation|longproc",
                "Llama-3 (8B|llama-3-8b",
                "CoT) reasoning|chain-of-thought-reasoning",
                "\\ewtune|ewtune",
                "TTS|tts",
                "GANs|generative-adversarial-network",
                "KV caches|key-value-cache",
                "漢字 認識|漢字-認識"
            })
    void namesTheConcept(String surfaces, String slug) {
        assertThat(keys.idOf(entity(List.of(surfaces.split("; ", -1))))).isEqualTo("method/" + slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mixture-of-Experts.|Mixture-of-Experts",
                "language model,|language model",
                "Llama-3 (8B|Llama-3 8B",
                "Llama-3 (8B)|Llama-3 (8B)",
                "SEA (Split|SEA",
                "CoT) reasoning|CoT reasoning",
                "continual-learning-|continual-learning",
                "PanGu-{\\Sigma}|PanGu-Σ",
                "$\\mathcal{B}$-Coder|B-Coder",
                "$\\infty$Bench|∞Bench",
                "C++|C++",
                ".NET|.NET",
                "-based models|based models",
                "B_crit|B_crit",
                "R}easoning|Reasoning",
                "A*|A*"
            })
    void tidiesTheNameToShow(String name, String tidy) {
        assertThat(keys.namesOf(entity(List.of(name)), "method/x")).containsExactly(tidy);
    }

    @Test
    void showsNoAcronymOfAnotherThing() {
        Entity entity = entity(List.of("LLMs", "long-context LLMs"));
        assertThat(keys.namesOf(entity, "method/long-context-large-language-model"))
                .containsExactly("long-context LLMs");
        assertThat(keys.namesOf(entity(List.of("LLMs")), "method/x")).containsExactly("LLMs");
    }

    @ParameterizedTest
    @CsvSource({"→, ⊕", "$, ''''", "**, ##"})
    void tellsNamelessThingsApart(String one, String other) {
        assertThat(keys.idOf(entity(List.of(one))))
                .startsWith("method/x-")
                .isNotEqualTo(keys.idOf(entity(List.of(other))));
    }

    @ParameterizedTest
    @CsvSource({
        "LMA3, language model augmented autotelic agent, false",
        "LLMs, large language models, true",
        "RLHF, reinforcement learning from human feedback, true",
        "LoRA, low-rank adaptation, true",
        "GPT-4, generative model, false",
        "llm, large language model, false",
        "QA, question, false",
        "MT, a model that was trained on very much text, false"
    })
    void tellsAcronyms(String shorter, String longer, boolean expected) {
        assertThat(Acronym.standsFor(shorter, longer)).isEqualTo(expected);
    }

    private static Entity entity(List<String> surfaces) {
        List<Mention> mentions = IntStream.range(0, surfaces.size())
                .mapToObj(i -> new Mention(i, new Span(0, surfaces.get(i).length()), surfaces.get(i)))
                .toList();
        return new Entity("e1", EntityType.Method, surfaces.get(0), mentions);
    }
}
