package org.paperloom.extract.llm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paperloom.extract.llm.Reply.Measured;
import org.paperloom.extract.llm.Reply.Related;
import org.paperloom.extract.llm.Usage.Dropped;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Relation;
import org.paperloom.model.RelationType;
import org.paperloom.model.Result;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Status;

/** Holds a reply against the text: what does not stand there, or breaks the guidelines, is dropped and counted. */
final class Grounding {
    /**
     * The confidence of every relation and result. A model's own estimate of its confidence is not calibrated, so none is
     * asked for; two large models that work apart under these guidelines agree on three of four relations.
     */
    static final double CONFIDENCE = 0.7;

    private static final int MOST = 500;

    private final List<String> sentences;
    private final GroundedEntities entities;
    private final Usage usage;

    private Grounding(List<String> sentences, GroundedEntities entities, Usage usage) {
        this.sentences = sentences;
        this.entities = entities;
        this.usage = usage;
    }

    /** What of the reply holds. */
    static Extraction ground(Reply reply, List<String> sentences, Usage usage) {
        GroundedEntities entities = GroundedEntities.of(reply.entities(), sentences, usage);
        Grounding grounding = new Grounding(sentences, entities, usage);
        return new Extraction(
                entities.inOrder(),
                grounding.introduces(reply.introduces()),
                grounding.relations(reply.relations()),
                grounding.results(reply.results()));
    }

    private List<String> introduces(List<String> ids) {
        List<String> kept = new ArrayList<>();
        for (String id : ids.stream().distinct().toList()) {
            keep(entities.get(id).map(Entity::id), Dropped.INTRODUCED, kept);
        }
        return kept;
    }

    private List<Relation> relations(List<Related> all) {
        List<Relation> kept = new ArrayList<>();
        Set<List<String>> pairs = new HashSet<>();
        for (Related related : all.stream().limit(MOST).toList()) {
            keep(relation(related).filter(r -> pairs.add(List.of(r.head(), r.tail()))), Dropped.RELATION, kept);
        }
        return kept;
    }

    private Optional<Relation> relation(Related related) {
        Optional<Entity> head = entities.get(related.head());
        Optional<Entity> tail = entities.get(related.tail());
        Optional<RelationType> type = Constants.of(RelationType.values(), related.rel());
        Optional<Status> status = Constants.of(Status.values(), related.status());
        if (head.isEmpty() || tail.isEmpty() || type.isEmpty() || status.isEmpty() || !isSentence(related.evidence())) {
            return Optional.empty();
        }
        String from = head.get().id();
        String to = tail.get().id();
        return from.equals(to)
                        || !type.get().allows(head.get().type(), tail.get().type())
                ? Optional.empty()
                : Optional.of(new Relation(from, type.get(), to, related.evidence(), CONFIDENCE, status.get()));
    }

    private List<Result> results(List<Measured> all) {
        List<Result> kept = new ArrayList<>();
        Set<Result> known = new HashSet<>();
        for (Measured measured : all.stream().limit(MOST).toList()) {
            keep(result(measured).filter(known::add), Dropped.RESULT, kept);
        }
        return kept;
    }

    private Optional<Result> result(Measured measured) {
        Optional<Entity> owner = entities.get(measured.entity());
        Optional<ResultKind> kind = Constants.of(ResultKind.values(), measured.kind());
        boolean stands = isSentence(measured.evidence())
                && !measured.value().isBlank()
                && sentences.get(measured.evidence()).contains(measured.value());
        if (owner.isEmpty() || kind.isEmpty() || !stands) {
            return Optional.empty();
        }
        return Optional.of(new Result(
                owner.get().id(),
                reference(measured.metric(), Set.of(EntityType.Metric)),
                measured.value(),
                reference(measured.dataset(), Set.of(EntityType.Dataset)),
                reference(measured.baseline(), Set.of(EntityType.values())),
                kind.get(),
                measured.evidence(),
                CONFIDENCE));
    }

    /** An entity that a result refers to; the result stands without it when it does not exist or is something else. */
    private Optional<String> reference(String replyId, Set<EntityType> types) {
        if (replyId.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> id =
                entities.get(replyId).filter(e -> types.contains(e.type())).map(Entity::id);
        if (id.isEmpty()) {
            usage.drop(Dropped.REFERENCE);
        }
        return id;
    }

    private boolean isSentence(int number) {
        return number >= 0 && number < sentences.size();
    }

    private <T> void keep(Optional<T> item, Dropped otherwise, List<T> to) {
        item.ifPresentOrElse(to::add, () -> usage.drop(otherwise));
    }
}
