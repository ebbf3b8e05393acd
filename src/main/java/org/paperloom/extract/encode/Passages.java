package org.paperloom.extract.encode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Mention;
import org.paperloom.model.Relation;
import org.paperloom.model.Result;

/** Joins what the passages of a long text say: names that share a normal form are one entity. */
final class Passages {
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<String> introduces = new LinkedHashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Set<String>, Relation> relations = new LinkedHashMap<>();
    private final Map<List<Object>, Result> results = new LinkedHashMap<>();

    private Passages() {}

    /** One extraction of all; the surer of two relations between the same entities is kept. */
    static Extraction join(List<Extraction> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Passages joined = new Passages();
        parts.forEach(joined::add);
        return new Extraction(
                joined.entities,
                List.copyOf(joined.introduces),
                List.copyOf(joined.relations.values()),
                List.copyOf(joined.results.values()));
    }

    private void add(Extraction part) {
        Map<String, String> ids = new HashMap<>();
        part.entities().forEach(e -> ids.put(e.id(), add(e)));
        UnaryOperator<String> renamed = id -> ids.getOrDefault(id, id);
        part.introduces().forEach(i -> introduces.add(renamed.apply(i)));
        part.relations().forEach(r -> add(renamed.apply(r.head()), r, renamed.apply(r.tail())));
        for (Result r : part.results()) {
            Result result = new Result(
                    renamed.apply(r.entity()),
                    r.metric().map(renamed),
                    r.value(),
                    r.dataset().map(renamed),
                    r.baseline().map(renamed),
                    r.kind(),
                    r.evidence(),
                    r.confidence());
            results.putIfAbsent(List.of(result.entity(), r.value(), r.evidence(), r.kind()), result);
        }
    }

    private void add(String head, Relation r, String tail) {
        EntityType from = entities.get(numbers.getOrDefault(head, 0)).type();
        EntityType to = entities.get(numbers.getOrDefault(tail, 0)).type();
        if (!head.equals(tail) && r.type().allows(from, to)) {
            Relation renamed = new Relation(head, r.type(), tail, r.evidence(), r.confidence(), r.status());
            relations.merge(Set.of(head, tail), renamed, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
    }

    private String add(Entity entity) {
        int number = entity.surfaces().stream()
                .map(Cluster::key)
                .filter(byName::containsKey)
                .mapToInt(n -> byName.getOrDefault(n, 0))
                .findFirst()
                .orElse(entities.size());
        if (number == entities.size()) {
            entities.add(new Entity("e" + (number + 1), entity.type(), entity.name(), entity.mentions()));
        } else {
            Entity old = entities.get(number);
            Set<Mention> mentions = new TreeSet<>(old.mentions());
            mentions.addAll(entity.mentions());
            entities.set(number, new Entity(old.id(), old.type(), old.name(), List.copyOf(mentions)));
        }
        entity.surfaces().forEach(s -> byName.putIfAbsent(Cluster.key(s), number));
        numbers.put(entities.get(number).id(), number);
        return entities.get(number).id();
    }
}
