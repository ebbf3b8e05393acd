package org.paperloom.read.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.paperloom.read.raw.RawSink;

/** Reads the text of one JSON object. */
final class JsonRecord {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    /** Hands the paper, or why there is none, to the sink. */
    void read(String place, String text, RawSink sink) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            sink.problem(place, "is not one complete JSON object (" + e.getOriginalMessage() + "); mend or remove it");
            return;
        }
        if (node.isObject()) {
            readObject(place, node, sink);
        } else {
            sink.problem(place, "is JSON but no object; write {\"title\": …, \"abstract\": …}");
        }
    }

    /** An answer of a service may wrap its papers: {"count": 2, "papers": [{…}, {…}]}. */
    private static void readObject(String place, JsonNode object, RawSink sink) {
        for (JsonNode field : object) {
            if (!object.has("title") && field.isArray() && field.path(0).has("title")) {
                field.forEach(item -> sink.paper(new FieldsPaper(place, item).toRawPaper()));
                return;
            }
        }
        sink.paper(new FieldsPaper(place, object).toRawPaper());
    }
}
