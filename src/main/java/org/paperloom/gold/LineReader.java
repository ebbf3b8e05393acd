package org.paperloom.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Mention;
import org.paperloom.model.MentionFinder;
import org.paperloom.model.Paper;
import org.paperloom.model.PaperKey;
import org.paperloom.model.PartialDate;
import org.paperloom.model.Relation;
import org.paperloom.model.RelationType;
import org.paperloom.model.Result;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Status;

/** Reads one line; what breaks the shape is an {@link IllegalArgumentException} that names the value. */
final class LineReader {
    private final JsonNode line;
    private final String id;
    private final List<String> missing = new ArrayList<>();

    LineReader(JsonNode line) {
        this.line = line;
        this.id = text(line, "id");
    }

    GoldLine read() {
        Paper paper = paper();
        List<Entity> entities = entities(paper.sentences());
        Set<String> ids = new LinkedHashSet<>(entities.stream().map(Entity::id).toList());
        return new GoldLine(
                id,
                paper,
                new Extraction(
                        entities,
                        items("introduces")
                                .map(JsonNode::asText)
                                .filter(ids::contains)
                                .toList(),
                        Stream.concat(
                                        relations("relations", ids, r -> Status.asserted),
                                        relations("unasserted", ids, LineReader::status))
                                .toList(),
                        items("results")
                                .filter(r -> ids.contains(text(r, "entity")))
                                .map(r -> result(r, ids))
                                .toList()));
    }

    /** A sentence for each name that stands nowhere in the text and for each entity that is left out for that. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private Paper paper() {
        List<String> sentences = items("sentences")
                .map(s -> s.asText().replaceAll("[\\r\\n]+", " ").strip())
                .toList();
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no field 'sentences' in document " + id);
        }
        NavigableSet<String> keys = new TreeSet<>();
        Stream.of(optional(line, "arxiv").flatMap(PaperKey::arxiv), PaperKey.title(sentences.get(0)))
                .flatMap(Optional::stream)
                .forEach(keys::add);
        return new Paper(
                keys, sentences, List.of(), PartialDate.UNKNOWN, new TreeSet<>(), new TreeSet<>(), Optional.of(id));
    }

    private List<Entity> entities(List<String> sentences) {
        Map<String, List<Mention>> places = MentionFinder.find(
                sentences, items("entities").flatMap(e -> surfaces(e)).toList());
        List<Entity> entities = new ArrayList<>();
        for (JsonNode entity : items("entities").toList()) {
            List<Mention> mentions = surfaces(entity)
                    .distinct()
                    .peek(surface -> {
                        if (places.getOrDefault(surface, List.of()).isEmpty()) {
                            missing.add("'" + surface + "' of document " + id + " stands nowhere in its sentences");
                        }
                    })
                    .flatMap(surface -> places.getOrDefault(surface, List.of()).stream())
                    .toList();
            String entityId = text(entity, "id");
            if (mentions.isEmpty()) {
                missing.add("entity " + entityId + " of document " + id + " has no mention and is left out");
            } else {
                EntityType type = constant(EntityType.values(), EntityType::name, text(entity, "type"), "type");
                String name = optional(entity, "name").orElse(mentions.get(0).surface());
                entities.add(new Entity(entityId, type, name, mentions));
            }
        }
        return entities;
    }

    private static Stream<String> surfaces(JsonNode entity) {
        return stream(entity.path("mentions")).map(JsonNode::asText).filter(s -> !s.isBlank());
    }

    private Stream<Relation> relations(String field, Set<String> ids, Function<JsonNode, Status> status) {
        return items(field)
                .filter(r -> ids.contains(text(r, "head")) && ids.contains(text(r, "tail")))
                .map(r -> new Relation(
                        text(r, "head"),
                        constant(RelationType.values(), RelationType::name, text(r, "rel"), "relation"),
                        text(r, "tail"),
                        r.path("evidence").asInt(),
                        r.path("confidence").asDouble(1),
                        status.apply(r)));
    }

    private static Status status(JsonNode relation) {
        return constant(Status.values(), Status::name, text(relation, "status"), "status");
    }

    private static Result result(JsonNode result, Set<String> ids) {
        return new Result(
                text(result, "entity"),
                optional(result, "metric").filter(ids::contains),
                text(result, "value"),
                optional(result, "dataset").filter(ids::contains),
                optional(result, "baseline").filter(ids::contains),
                constant(ResultKind.values(), ResultKind::name, text(result, "kind"), "kind"),
                result.path("evidence").asInt(),
                result.path("confidence").asDouble(1));
    }

    private static <T> T constant(T[] values, Function<T, String> name, String wanted, String what) {
        return Stream.of(values)
                .filter(v -> name.apply(v).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + what + " '" + wanted + "'"));
    }

    private Stream<JsonNode> items(String field) {
        return stream(line.path(field));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static String text(JsonNode node, String field) {
        return optional(node, field)
                .orElseThrow(() -> new IllegalArgumentException("no text in field '" + field + "'"));
    }
}
