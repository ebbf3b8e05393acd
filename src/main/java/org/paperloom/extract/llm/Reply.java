package org.paperloom.extract.llm;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.paperloom.extract.llm.CallFailed.Kind;

/**
 * What a model says of a paper, in the shape that was asked for; whether it holds is not known yet. Texts that are null or
 * missing are empty.
 */
record Reply(
        @JsonProperty(required = true) List<Named> entities,
        @JsonProperty(required = true) List<String> introduces,
        @JsonProperty(required = true) List<Related> relations,
        @JsonProperty(required = true) List<Measured> results) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL))
            .build();

    Reply {
        entities = List.copyOf(entities);
        introduces = List.copyOf(introduces);
        relations = List.copyOf(relations);
        results = List.copyOf(results);
    }

    /** An entity. */
    record Named(String id, String type, String name, List<String> mentions) {
        Named {
            mentions = List.copyOf(mentions);
        }
    }

    /** A relation. */
    record Related(
            String head,
            String rel,
            String tail,
            @JsonProperty(required = true) int evidence,
            String status) {}

    /** A result. */
    record Measured(
            String entity,
            String metric,
            String value,
            String dataset,
            String baseline,
            String kind,
            @JsonProperty(required = true) int evidence) {}

    /**
     * Reads a reply; thoughts before it, and fences and words around it, are left out.
     *
     * @throws CallFailed when there is no JSON in it or that has another shape
     */
    static Reply parse(String text) {
        String said = text.substring(text.lastIndexOf("</think>") + 1);
        int start = said.indexOf('{');
        int end = said.lastIndexOf('}');
        if (start < 0 || end < start) {
            throw new CallFailed(Kind.BAD_REPLY, "there is no JSON object in the reply");
        }
        try {
            return JSON.readValue(said.substring(start, end + 1), Reply.class);
        } catch (JsonProcessingException e) {
            throw new CallFailed(Kind.BAD_REPLY, "the reply is not a JSON object of the fields that were asked for");
        }
    }
}
