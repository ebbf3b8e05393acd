package org.paperloom.extract.llm;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paperloom.extract.llm.Reply.Named;
import org.paperloom.extract.llm.Usage.Dropped;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Mention;
import org.paperloom.model.MentionFinder;

/**
 * The entities of a reply that stand in the text.
 *
 * @param byReplyId with new ids (e1, e2, … in order of first mention), by the ids that the reply gives them
 */
record GroundedEntities(Map<String, Entity> byReplyId) {
    /** More than any abstract names; a reply that has more is raving. */
    private static final int MOST_ENTITIES = 300;

    private static final int MOST_SURFACES = 30;

    /** Keeps what stands in the sentences, and counts the rest. Of two that claim one id or one name the first counts. */
    static GroundedEntities of(List<Named> reply, List<String> sentences, Usage usage) {
        List<Named> all = reply.stream().limit(MOST_ENTITIES).toList();
        Stream.generate(() -> Dropped.ENTITY).limit(reply.size() - all.size()).forEach(usage::drop);
        Map<String, List<Mention>> places = MentionFinder.find(
                sentences, all.stream().flatMap(GroundedEntities::surfaces).toList());
        Set<String> taken = new HashSet<>();
        Map<String, Entity> kept = new LinkedHashMap<>();
        for (Named named : all) {
            List<Mention> mentions = surfaces(named)
                    .filter(surface -> !taken.contains(surface))
                    .flatMap(surface -> places.getOrDefault(surface, List.of()).stream())
                    .toList();
            countMissing(named, mentions, usage);
            Optional<EntityType> type = Constants.of(EntityType.values(), named.type());
            if (type.isEmpty() || mentions.isEmpty() || named.id().isBlank() || kept.containsKey(named.id())) {
                usage.drop(Dropped.ENTITY);
            } else {
                mentions.forEach(m -> taken.add(m.surface()));
                kept.put(named.id(), new Entity(named.id(), type.get(), name(named, mentions), mentions));
            }
        }
        return new GroundedEntities(renumbered(kept));
    }

    /** In order of first mention. */
    List<Entity> inOrder() {
        return List.copyOf(byReplyId.values());
    }

    Optional<Entity> get(String replyId) {
        return Optional.ofNullable(byReplyId.get(replyId));
    }

    /** A single character stands in some word of any text. */
    private static Stream<String> surfaces(Named named) {
        return named.mentions().stream()
                .filter(s -> s.strip().length() > 1)
                .distinct()
                .limit(MOST_SURFACES);
    }

    private static void countMissing(Named named, List<Mention> found, Usage usage) {
        List<String> surfaces = found.stream().map(Mention::surface).distinct().toList();
        named.mentions().stream()
                .distinct()
                .filter(surface -> !surfaces.contains(surface))
                .forEach(surface -> usage.drop(Dropped.MENTION));
    }

    /** A name that stands nowhere is the model's invention. */
    private static String name(Named named, List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::surface)
                .filter(named.name()::equals)
                .findFirst()
                .orElse(mentions.get(0).surface());
    }

    private static Map<String, Entity> renumbered(Map<String, Entity> kept) {
        Map<String, Entity> ordered = new LinkedHashMap<>();
        kept.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().mentions().get(0)))
                .forEach(e -> ordered.put(
                        e.getKey(),
                        new Entity(
                                "e" + (ordered.size() + 1),
                                e.getValue().type(),
                                e.getValue().name(),
                                e.getValue().mentions())));
        return ordered;
    }
}
