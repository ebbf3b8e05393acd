package org.paperloom.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Spoils gold lines at random: every way in which an extraction may differ from gold, and some in which it should not. */
final class Perturbation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TYPES = List.of("Model", "Method", "Dataset", "Metric", "Task", "Person");
    private static final List<String> RELATIONS =
            List.of("usedFor", "partOf", "kindOf", "comparedWith", "outperforms", "improves", "improves", "inventedBy");

    private final Random random;

    Perturbation(long seed) {
        random = new Random(seed);
    }

    List<String> of(List<String> lines) throws IOException {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            if (!chance(20)) {
                ObjectNode document = (ObjectNode) JSON.readTree(line);
                spoil(document);
                out.add(JSON.writeValueAsString(document));
                if (chance(30)) {
                    spoil(document);
                    out.add(JSON.writeValueAsString(document));
                    out.add("");
                }
            }
        }
        return out;
    }

    private void spoil(ObjectNode document) {
        ArrayNode entities = (ArrayNode) document.get("entities");
        for (int i = entities.size() - 1; i >= 0; i--) {
            entity((ObjectNode) entities.get(i), entities, i);
        }
        List<String> ids = new ArrayList<>(List.of("e99"));
        entities.forEach(e -> ids.add(e.get("id").asText()));
        ArrayNode relations = (ArrayNode) document.get("relations");
        for (int i = relations.size() - 1; i >= 0; i--) {
            relation((ObjectNode) relations.get(i), relations, i, ids);
        }
        ArrayNode results = (ArrayNode) document.path("results");
        for (int i = results.size() - 1; i >= 0; i--) {
            result((ObjectNode) results.get(i), results, i, ids);
        }
        if (chance(9)) {
            ((ArrayNode) document.get("introduces")).add(pick(ids));
        }
    }

    private void entity(ObjectNode entity, ArrayNode all, int at) {
        if (chance(6)) {
            entity.put("type", pick(TYPES));
        }
        ArrayNode mentions = (ArrayNode) entity.get("mentions");
        for (int m = mentions.size() - 1; m >= 0; m--) {
            if (chance(4)) {
                mentions.set(m, mentions.textNode(reworded(mentions.get(m).asText())));
            }
        }
        switch (random.nextInt(24)) {
            case 0 -> all.remove(at);
            case 1 -> all.insert(random.nextInt(all.size()), entity.deepCopy());
            case 2 -> all.add(entity.deepCopy().put("id", "p" + random.nextInt(50)));
            case 3 -> entity.put("id", "q" + random.nextInt(50));
            case 4 -> entity.putNull("name");
            case 5 -> entity.put("name", "");
            case 6 -> ((ArrayNode) all.get(random.nextInt(all.size())).get("mentions")).addAll(mentions);
            case 7 -> mentions.removeAll();
            case 8 -> entity.put("name", reworded(entity.path("name").asText()));
            default -> {}
        }
    }

    private void relation(ObjectNode relation, ArrayNode all, int at, List<String> ids) {
        JsonNode head = relation.get("head");
        switch (random.nextInt(16)) {
            case 0 -> all.remove(at);
            case 1 -> relation.put("rel", pick(RELATIONS));
            case 2 -> relation.<ObjectNode>set("head", relation.get("tail")).set("tail", head);
            case 3 -> relation.put("tail", pick(ids));
            case 4 -> all.add(relation.deepCopy());
            case 5 -> all.add(relation.deepCopy().put("rel", pick(RELATIONS)));
            case 6 -> relation.set("tail", head);
            default -> {}
        }
    }

    private void result(ObjectNode result, ArrayNode all, int at, List<String> ids) {
        switch (random.nextInt(12)) {
            case 0 -> all.remove(at);
            case 1 -> result.put("value", reworded(result.get("value").asText()));
            case 2 -> result.put("entity", pick(ids));
            case 3 -> result.put("metric", pick(ids));
            case 4 -> result.remove("kind");
            case 5 -> result.putNull("dataset");
            case 6 -> all.add(result.deepCopy());
            case 7 -> result.put("value", "$" + result.get("value").asText().replace("x", "\\times") + " $\u00a0");
            default -> {}
        }
    }

    private String reworded(String text) {
        return switch (random.nextInt(14)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text + "s";
            case 2 -> "the \\textbf{" + text + "}";
            case 3 -> text.replace("s", "ß").replace("fi", "ﬁ");
            case 4 -> text.replace("S", "Σ").replace("e", "É") + "Σ";
            case 5 -> text.replace('i', 'İ').replace('I', 'ı');
            case 6 -> text.replace("-", " ").replace(" ", "\u2003\u001f");
            case 7 -> "novel " + text;
            case 8 -> text.contains(" ") ? text.substring(text.indexOf(' ')) : "deep " + text;
            case 9 -> text + " policies.";
            case 10 -> "x̂\u0663Ⅷ² " + text + "…";
            case 11 -> "a the";
            case 12 -> "\\emph_" + text + " \\mathrm\u0301";
            default -> " ";
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
