package org.paperloom.model;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * One thing in the world, whatever the papers call it.
 *
 * @param id made from its type and normalised name, such as {@code method/low-rank-adaptation}; never from a counter
 * @param type what it is
 * @param label the name to show
 * @param aliases the other names that it goes by, without the label
 */
public record Concept(String id, EntityType type, String label, NavigableSet<String> aliases) {
    public Concept {
        Checks.notBlank(id, "concept id");
        Checks.notBlank(label, "label of " + id);
        NavigableSet<String> others = new TreeSet<>(aliases);
        others.remove(label);
        aliases = Collections.unmodifiableNavigableSet(others);
    }
}
