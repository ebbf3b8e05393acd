package org.paperloom.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one abstract says: the shape of one line of gold data.
 *
 * @param entities in order of first mention; ids are unique
 * @param introduces ids of the entities that the paper newly presents
 * @param relations between entities of this extraction
 * @param results of entities of this extraction
 */
public record Extraction(
        List<Entity> entities, List<String> introduces, List<Relation> relations, List<Result> results) {
    /** What an abstract without any technical concept says. */
    public static final Extraction EMPTY = new Extraction(List.of(), List.of(), List.of(), List.of());

    public Extraction {
        entities = List.copyOf(entities);
        introduces = List.copyOf(introduces);
        relations = List.copyOf(relations);
        results = List.copyOf(results);
        Set<String> ids = Checks.distinct(entities, Entity::id, "entity id");
        Checks.distinct(introduces, id -> id, "introduced id");
        Stream<String> used = Stream.of(
                        introduces.stream(),
                        relations.stream().flatMap(r -> Stream.of(r.head(), r.tail())),
                        results.stream().map(Result::entity),
                        results.stream().flatMap(r -> Stream.of(r.metric(), r.dataset(), r.baseline())
                                .flatMap(Optional::stream)))
                .flatMap(s -> s);
        used.forEach(id -> {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("no entity has the id " + id);
            }
        });
    }

    /**
     * The entity of an id.
     *
     * @throws IllegalArgumentException when none has it
     */
    public Entity entity(String id) {
        return entities.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entity has the id " + id));
    }
}
