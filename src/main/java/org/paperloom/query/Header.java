package org.paperloom.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The {@code #+} lines of a template, which are YAML.
 *
 * @param title one line
 * @param description further lines
 * @param parameters by name, what the file says about them, in its order
 * @param example an argument for each parameter that matters
 * @param ask a plain question that the example answers
 * @param questions patterns of plain questions
 */
record Header(
        String title,
        String description,
        Map<String, JsonNode> parameters,
        Map<String, String> example,
        String ask,
        List<String> questions) {
    private static final String MARK = "#+";
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Reads the header of a template's text; an empty header when it has none. */
    static Header read(String text) throws BrokenTemplate {
        List<String> lines = text.lines().toList();
        String yaml = lines.stream()
                .map(line ->
                        line.startsWith(MARK) ? line.substring(MARK.length()).replaceFirst("^ ", "") : "")
                .collect(Collectors.joining("\n"));
        try {
            JsonNode root = YAML.readTree(yaml);
            if (root.isMissingNode() || root.isNull()) {
                root = YAML.createObjectNode();
            }
            if (!root.isObject()) {
                throw new BrokenTemplate(1, "the #+ lines are not 'key: value' lines");
            }
            return of(root);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BrokenTemplate(line, "the #+ lines are not YAML: " + e.getOriginalMessage());
        }
    }

    private static Header of(JsonNode root) throws BrokenTemplate {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object(root, "parameters").properties()) {
            parameters.put(field.getKey(), field.getValue());
        }
        Map<String, String> example = new LinkedHashMap<>();
        object(root, "example")
                .properties()
                .forEach(f -> example.put(f.getKey(), f.getValue().asText()));
        List<String> questions = new ArrayList<>();
        root.path("questions").forEach(q -> questions.add(q.asText()));
        String title = root.path("title").asText(root.path("summary").asText());
        String description = root.path("description").asText().strip();
        return new Header(
                title, description, parameters, example, root.path("ask").asText(), questions);
    }

    private static JsonNode object(JsonNode root, String key) throws BrokenTemplate {
        JsonNode node = root.path(key);
        if (!node.isMissingNode() && !node.isObject()) {
            throw new BrokenTemplate(1, "'" + key + "' in the #+ lines is not a list of 'name: value' lines");
        }
        return node;
    }
}
