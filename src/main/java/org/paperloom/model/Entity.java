package org.paperloom.model;

import java.util.List;

/**
 * A concept as one paper names it.
 *
 * @param id unique within its extraction
 * @param type what it is
 * @param name the most canonical of its surfaces
 * @param mentions every occurrence, in text order; at least one
 */
public record Entity(String id, EntityType type, String name, List<Mention> mentions) {
    public Entity {
        Checks.notBlank(id, "id");
        Checks.notBlank(name, "name");
        mentions = mentions.stream().sorted().toList();
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity without a mention: " + id + " '" + name + "'");
        }
    }

    /** The distinct surfaces, in order of first occurrence. */
    public List<String> surfaces() {
        return mentions.stream().map(Mention::surface).distinct().toList();
    }

    /** Whether some mention stands in the sentence. */
    public boolean isIn(int sentence) {
        return mentions.stream().anyMatch(m -> m.sentence() == sentence);
    }
}
