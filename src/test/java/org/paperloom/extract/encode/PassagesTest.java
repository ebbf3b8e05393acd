package org.paperloom.extract.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Mention;
import org.paperloom.model.Relation;
import org.paperloom.model.RelationType;
import org.paperloom.model.Result;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Span;
import org.paperloom.model.Status;

class PassagesTest {
    private static Entity entity(String id, String name, int sentence, int start) {
        Mention mention = new Mention(sentence, new Span(start, start + name.length()), name);
        return new Entity(id, EntityType.Method, name, List.of(mention));
    }

    private static Relation relation(String head, String tail, double confidence) {
        return new Relation(head, RelationType.usedFor, tail, 1, confidence, Status.asserted);
    }

    private static Result result(String owner, String metric) {
        return new Result(
                owner, Optional.of(metric), "3%", Optional.empty(), Optional.empty(), ResultKind.delta, 2, 0.9);
    }

    @Test
    void joinsEntitiesByNameAndKeepsTheSurerRelation() {
        Extraction first = new Extraction(
                List.of(entity("e1", "LoRA", 0, 0), entity("e2", "pruning", 1, 5)),
                List.of("e1"),
                List.of(relation("e1", "e2", 0.6)),
                List.of(result("e1", "e2")));
        Extraction second = new Extraction(
                List.of(entity("e1", "Pruning", 3, 0), entity("e2", "LoRA", 0, 0), entity("e3", "KV cache", 3, 20)),
                List.of("e2"),
                List.of(relation("e2", "e1", 0.8), relation("e3", "e1", 0.5)),
                List.of(result("e2", "e1")));
        Extraction joined = Passages.join(List.of(first, second));
        assertThat(joined.entities()).extracting(Entity::name).containsExactly("LoRA", "pruning", "KV cache");
        assertThat(joined.entity("e1").mentions()).hasSize(1);
        assertThat(joined.entity("e2").surfaces()).containsExactly("pruning", "Pruning");
        assertThat(joined.introduces()).containsExactly("e1");
        assertThat(joined.relations()).containsExactly(relation("e1", "e2", 0.8), relation("e3", "e2", 0.5));
        assertThat(joined.results()).containsExactly(result("e1", "e2"));
    }

    @Test
    void keepsTheSurerOfTwoRelationsThatPassagesTurn() {
        List<Entity> entities = List.of(entity("e1", "LoRA", 0, 0), entity("e2", "pruning", 1, 5));
        Extraction there = new Extraction(entities, List.of(), List.of(relation("e1", "e2", 0.6)), List.of());
        Extraction back = new Extraction(entities, List.of(), List.of(relation("e2", "e1", 0.9)), List.of());
        assertThat(Passages.join(List.of(there, back)).relations()).containsExactly(relation("e2", "e1", 0.9));
    }

    @Test
    void keepsNamesApartOfWhichNoWordIsLeft() {
        Extraction first = new Extraction(List.of(entity("e1", "++", 0, 0)), List.of(), List.of(), List.of());
        Extraction second = new Extraction(List.of(entity("e1", "\u2192", 1, 0)), List.of(), List.of(), List.of());
        assertThat(Passages.join(List.of(first, second)).entities()).hasSize(2);
    }
}
