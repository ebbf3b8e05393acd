package org.paperloom.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.paperloom.model.Concept;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Mention;
import org.paperloom.model.Paper;
import org.paperloom.model.PartialDate;
import org.paperloom.model.Relation;
import org.paperloom.model.RelationType;
import org.paperloom.model.Result;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Span;
import org.paperloom.model.Statements;
import org.paperloom.model.Status;

class ResolverTest {
    private static final List<String> TEXT = List.of(
            "Weave: threads for large language models",
            "Weave improves LLMs by 8% over 48% and 8.5% on the LLM benchmark.",
            "It also helps.");

    private final Resolver resolver = new Resolver();

    private final Entity weave = entity("e1", EntityType.Method, "Weave", 0, 1);
    private final Entity models = entity("e2", EntityType.Model, "large language models", 0);
    private final Entity llms = entity("e3", EntityType.Model, "LLMs", 1);

    @Test
    void fusesWhatIsOneConcept() {
        Statements said = resolve(
                List.of(weave, models, llms),
                List.of(
                        relation("e1", RelationType.improves, "e3", 1),
                        relation("e1", RelationType.improves, "e2", 1),
                        relation("e2", RelationType.basedOn, "e3", 1)),
                List.of());
        assertThat(said.concepts())
                .containsExactly(
                        new Concept("method/weave", EntityType.Method, "Weave", new TreeSet<>()),
                        new Concept(
                                "model/large-language-model",
                                EntityType.Model,
                                "large language models",
                                new TreeSet<>(Set.of("LLMs"))));
        assertThat(said.introduces()).containsExactly("method/weave");
        assertThat(said.claims()).extracting(c -> c.object()).containsOnly("model/large-language-model");
        assertThat(said.claims()).anySatisfy(c -> assertThat(c.span()).isEqualTo(new Span(0, 19)));
    }

    @Test
    void takesTheWholeSentenceWhereAPronounStands() {
        Statements said =
                resolve(List.of(weave, models), List.of(relation("e1", RelationType.improves, "e2", 2)), List.of());
        assertThat(said.claims().get(0).span())
                .isEqualTo(new Span(0, TEXT.get(2).length()));
    }

    @Test
    void leavesOutWhatTheTableDoesNotAllow() {
        Statements said =
                resolve(List.of(weave, models), List.of(relation("e1", RelationType.trainedOn, "e2", 1)), List.of());
        assertThat(said.claims()).isEmpty();
    }

    @Test
    void findsTheValueAndNotAPieceOfAnother() {
        Result result =
                new Result("e1", Optional.of("e2"), "8%", Optional.empty(), Optional.of("e2"), ResultKind.delta, 1, 1);
        Statements said = resolve(List.of(weave, models), List.of(), List.of(result));
        assertThat(said.measurements()).singleElement().satisfies(m -> {
            assertThat(m.span()).isEqualTo(new Span(23, 25));
            assertThat(m.metric()).isEmpty();
            assertThat(m.baseline()).hasValue("model/large-language-model");
        });
    }

    @Test
    void refusesEvidenceThatIsNoSentence() {
        assertThatThrownBy(() -> resolve(
                        List.of(weave, models), List.of(relation("e1", RelationType.improves, "e2", 3)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no sentence 3");
    }

    private Statements resolve(List<Entity> entities, List<Relation> relations, List<Result> results) {
        Paper paper = new Paper(
                new TreeSet<>(Set.of("arxiv:2401.00001")),
                TEXT,
                List.of(),
                PartialDate.UNKNOWN,
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty());
        return resolver.resolve(paper, new Extraction(entities, List.of("e1"), relations, results));
    }

    private static Relation relation(String head, RelationType type, String tail, int sentence) {
        return new Relation(head, type, tail, sentence, 0.9, Status.asserted);
    }

    private static Entity entity(String id, EntityType type, String name, int... sentences) {
        List<Mention> mentions = java.util.Arrays.stream(sentences)
                .mapToObj(s -> {
                    int at = TEXT.get(s).indexOf(name);
                    return new Mention(s, new Span(at, at + name.length()), name);
                })
                .toList();
        return new Entity(id, type, name, mentions);
    }
}
