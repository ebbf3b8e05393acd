package org.paperloom.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.paperloom.model.Concept;
import org.paperloom.model.Entity;

/**
 * The concepts of one paper.
 *
 * @param concepts sorted by id
 * @param conceptOf the concept id of each entity id
 */
record Fusion(List<Concept> concepts, Map<String, String> conceptOf) {

    /** One concept for all entities that have the same key; the first of them names it. */
    static Fusion of(List<Entity> entities, ConceptKeys keys) {
        Map<String, Concept> concepts = new TreeMap<>();
        Map<String, String> conceptOf = new HashMap<>();
        for (Entity entity : entities) {
            String id = keys.idOf(entity);
            conceptOf.put(entity.id(), id);
            List<String> names = keys.namesOf(entity, id);
            Concept one = new Concept(id, entity.type(), names.get(0), new TreeSet<>(names));
            concepts.merge(id, one, Fusion::fuse);
        }
        return new Fusion(List.copyOf(concepts.values()), Map.copyOf(conceptOf));
    }

    private static Concept fuse(Concept first, Concept second) {
        TreeSet<String> aliases = new TreeSet<>(first.aliases());
        aliases.add(second.label());
        aliases.addAll(second.aliases());
        return new Concept(first.id(), first.type(), first.label(), aliases);
    }
}
