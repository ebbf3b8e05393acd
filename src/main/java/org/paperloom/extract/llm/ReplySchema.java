package org.paperloom.extract.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.paperloom.model.EntityType;
import org.paperloom.model.RelationType;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Status;

/** The JSON schema that a reply is held to; made from the model's own constants, within what strict servers allow. */
final class ReplySchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The schema; the same bytes each time. */
    static final String TEXT = schema().toString();

    private ReplySchema() {}

    private static ObjectNode schema() {
        return object(
                "entities",
                        list(object(
                                "id", string(),
                                "type", names(EntityType.values()),
                                "name", string(),
                                "mentions", list(string()))),
                "introduces", list(string()),
                "relations",
                        list(object(
                                "head", string(),
                                "rel", names(RelationType.values()),
                                "tail", string(),
                                "evidence", type("integer"),
                                "status", names(Status.values()))),
                "results",
                        list(object(
                                "entity", string(),
                                "metric", stringOrNull(),
                                "value", string(),
                                "dataset", stringOrNull(),
                                "baseline", stringOrNull(),
                                "kind", names(ResultKind.values()),
                                "evidence", type("integer"))));
    }

    /** An object of exactly these fields, given as name, schema, name, schema, … */
    private static ObjectNode object(Object... fields) {
        ObjectNode object = type("object");
        ObjectNode properties = object.putObject("properties");
        for (int i = 0; i < fields.length; i += 2) {
            properties.set((String) fields[i], (ObjectNode) fields[i + 1]);
        }
        properties.fieldNames().forEachRemaining(object.putArray("required")::add);
        return object.put("additionalProperties", false);
    }

    private static ObjectNode list(ObjectNode items) {
        ObjectNode list = type("array");
        list.set("items", items);
        return list;
    }

    private static ObjectNode string() {
        return type("string");
    }

    private static ObjectNode stringOrNull() {
        ObjectNode either = JSON.createObjectNode();
        either.putArray("type").add("string").add("null");
        return either;
    }

    private static ObjectNode names(Enum<?>[] constants) {
        ObjectNode names = string();
        Arrays.stream(constants).map(Enum::name).forEach(names.putArray("enum")::add);
        return names;
    }

    private static ObjectNode type(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
