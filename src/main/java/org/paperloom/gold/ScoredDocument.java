package org.paperloom.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A line as the scorer sees it: nothing is checked but its shape, since wrong output must be counted too. */
record ScoredDocument(
        String id,
        List<ScoredEntity> entities,
        List<String> introduces,
        List<ScoredRelation> relations,
        List<ScoredResult> results) {

    record ScoredEntity(String id, String type, String name, Set<String> keys) {}

    record ScoredRelation(String head, String type, String tail, double confidence) {}

    record ScoredResult(
            String entity, Optional<String> metric, String value, Optional<String> dataset, Optional<String> kind) {}

    static ScoredDocument empty(String id) {
        return new ScoredDocument(id, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The document of a line.
     *
     * @throws IllegalArgumentException when the line lacks a field that the scorer needs
     */
    static ScoredDocument of(JsonNode line) {
        String id = text(line, "id");
        if (!line.path("entities").isArray() || !line.path("relations").isArray()) {
            throw new IllegalArgumentException("no entities or no relations in document " + id);
        }
        return new ScoredDocument(
                id,
                items(line, "entities").map(ScoredDocument::entity).toList(),
                items(line, "introduces").map(JsonNode::asText).toList(),
                items(line, "relations")
                        .map(r -> new ScoredRelation(
                                text(r, "head"),
                                text(r, "rel"),
                                text(r, "tail"),
                                r.path("confidence").asDouble(1)))
                        .toList(),
                items(line, "results").map(ScoredDocument::result).toList());
    }

    private static ScoredEntity entity(JsonNode entity) {
        List<String> names =
                new ArrayList<>(items(entity, "mentions").map(JsonNode::asText).toList());
        optional(entity, "name").ifPresent(names::add);
        Set<String> keys = new HashSet<>();
        names.stream().map(NameKey::of).filter(k -> !k.isEmpty()).forEach(keys::add);
        return new ScoredEntity(
                text(entity, "id"),
                text(entity, "type"),
                optional(entity, "name").orElse("None"),
                Set.copyOf(keys));
    }

    private static ScoredResult result(JsonNode result) {
        return new ScoredResult(
                text(result, "entity"),
                optional(result, "metric"),
                text(result, "value"),
                optional(result, "dataset"),
                optional(result, "kind"));
    }

    private static Stream<JsonNode> items(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(n -> !n.isNull()).map(JsonNode::asText);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no text in field '" + field + "' of " + abridged(node));
        }
        return value.asText();
    }

    private static String abridged(JsonNode node) {
        String json = node.toString();
        return json.length() <= 80 ? json : json.substring(0, 80) + "…";
    }
}
