package org.paperloom.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.paperloom.model.Entity;
import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;
import org.paperloom.model.Relation;
import org.paperloom.model.Result;
import org.paperloom.model.Status;

/** Writes a paper and its extraction as one gold-shaped line; the order of the fields never changes. */
public final class GoldWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARXIV = "arxiv:";

    private GoldWriter() {}

    /**
     * The line, without a line break. {@code relations} holds those that the text asserts, as in gold data; hedged and
     * negated ones stand in {@code unasserted}, with their {@code status}. Relations and results carry their confidence
     * (three digits) as an extra field.
     */
    public static String write(GoldLine line) {
        Paper paper = line.paper();
        Extraction extraction = line.extraction();
        ObjectNode json = JSON.createObjectNode();
        json.put("id", line.id());
        json.put("title", paper.title());
        if (!paper.abstractSentences().isEmpty()) {
            json.put("abstract", String.join(" ", paper.abstractSentences()));
        }
        paper.sentences().forEach(json.putArray("sentences")::add);
        paper.keys().stream()
                .filter(key -> key.startsWith(ARXIV))
                .findFirst()
                .ifPresent(key -> json.put("arxiv", key.substring(ARXIV.length())));
        ArrayNode entities = json.putArray("entities");
        extraction.entities().forEach(e -> write(e, entities.addObject()));
        extraction.introduces().forEach(json.putArray("introduces")::add);
        ArrayNode relations = json.putArray("relations");
        ArrayNode unasserted = JSON.createArrayNode();
        for (Relation relation : extraction.relations()) {
            if (relation.status() == Status.asserted) {
                write(relation, relations.addObject());
            } else {
                write(relation, unasserted.addObject())
                        .put("status", relation.status().name());
            }
        }
        json.set("unasserted", unasserted);
        ArrayNode results = json.putArray("results");
        extraction.results().forEach(r -> write(r, results.addObject()));
        return json.toString();
    }

    private static void write(Entity entity, ObjectNode json) {
        json.put("id", entity.id());
        json.put("type", entity.type().name());
        json.put("name", entity.name());
        entity.surfaces().forEach(json.putArray("mentions")::add);
    }

    private static ObjectNode write(Relation relation, ObjectNode json) {
        json.put("head", relation.head());
        json.put("rel", relation.type().name());
        json.put("tail", relation.tail());
        json.put("evidence", relation.evidence());
        return json.put("confidence", rounded(relation.confidence()));
    }

    private static void write(Result result, ObjectNode json) {
        json.put("entity", result.entity());
        putOrNull(json, "metric", result.metric());
        json.put("value", result.value());
        putOrNull(json, "dataset", result.dataset());
        putOrNull(json, "baseline", result.baseline());
        json.put("kind", result.kind().name());
        json.put("evidence", result.evidence());
        json.put("confidence", rounded(result.confidence()));
    }

    private static void putOrNull(ObjectNode json, String field, Optional<String> id) {
        id.ifPresentOrElse(value -> json.put(field, value), () -> json.putNull(field));
    }

    private static BigDecimal rounded(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_EVEN);
    }

    static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
