package org.paperloom.resolve;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;

/**
 * Says which concept an entity is.
 *
 * @param names folds spellings
 * @param written what a folded acronym stands for, folded
 * @param known the folded short name of what is known by it rather than by its expansion: "bert"
 */
record ConceptKeys(Names names, Map<String, String> written, Map<String, String> known) {

    static ConceptKeys load() {
        Names names = Names.load();
        Map<String, String> written = new HashMap<>();
        Table.read("acronyms.tsv")
                .rows()
                .forEach((acronym, expansion) -> written.put(fold(names, acronym), fold(names, expansion)));
        Map<String, String> known = new HashMap<>();
        Table.read("proper-names.tsv")
                .rows()
                .forEach((name, expansion) -> known.put(fold(names, expansion), fold(names, name)));
        return new ConceptKeys(names, Map.copyOf(written), Map.copyOf(known));
    }

    /** The concept's id: type, slash, the words of the folded name with hyphens between them. */
    String idOf(Entity entity) {
        List<String> all = names(entity).map(Surface::withoutGloss).distinct().toList();
        Optional<String> proper = all.stream()
                .map(name -> known.get(fold(names, name)))
                .filter(k -> k != null)
                .findFirst();
        String key = proper.orElseGet(() -> expanded(longForm(all)));
        return entity.type().name().toLowerCase(Locale.ROOT) + "/" + (key.isEmpty() ? nameless(entity) : key);
    }

    /**
     * The names of the entity, tidy, the one to show first. An acronym with one reading in the field is no name of
     * something else, for which a paper uses it after the first mention: "LLMs" of long-context LLMs.
     */
    List<String> namesOf(Entity entity, String id) {
        List<String> all = names(entity).distinct().toList();
        String key = id.substring(id.indexOf('/') + 1);
        List<String> own = all.stream()
                .filter(name -> {
                    String reading = written.get(fold(names, name));
                    return reading == null || reading.equals(key);
                })
                .toList();
        return own.isEmpty() ? all : own;
    }

    private Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.surfaces().stream())
                .map(name -> Surface.tidy(name, names.symbols()));
    }

    /** The type in an id that {@link #idOf} made. */
    static EntityType typeOf(String id) {
        String type = id.substring(0, id.indexOf('/'));
        return Stream.of(EntityType.values())
                .filter(t -> t.name().equalsIgnoreCase(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type in " + id));
    }

    /** The expansion, where the paper gives an acronym and its expansion; else the entity's name. */
    private static String longForm(List<String> all) {
        return all.stream()
                .filter(longer -> all.stream().anyMatch(shorter -> Acronym.standsFor(shorter, longer)))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(all.get(0));
    }

    private String expanded(String name) {
        return names.words(name).stream()
                .map(word -> written.getOrDefault(word, word))
                .collect(Collectors.joining("-"));
    }

    private static String fold(Names names, String name) {
        return String.join("-", names.words(name));
    }

    private static String nameless(Entity entity) {
        return "x-" + UUID.nameUUIDFromBytes(entity.name().getBytes(StandardCharsets.UTF_8));
    }
}
