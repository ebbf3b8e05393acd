package org.paperloom.extract.llm;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import java.util.Optional;

/** How much of the protocol a server knows, the most first. */
enum Dialect {
    /** The reply is held to the schema. */
    SCHEMA,
    /** The same for models that choose their words themselves and take neither temperature nor seed. */
    SCHEMA_ALONE,
    /** The reply is JSON. */
    JSON,
    /** The reply is text; the instruction asks for JSON. */
    TEXT;

    /** What to try when the server does not take this one; empty after the last. */
    Optional<Dialect> next() {
        return switch (this) {
            case SCHEMA -> Optional.of(SCHEMA_ALONE);
            case SCHEMA_ALONE -> Optional.of(JSON);
            case JSON -> Optional.of(TEXT);
            case TEXT -> Optional.empty();
        };
    }

    OpenAiChatRequestParameters parameters(String model, int seed) {
        OpenAiChatRequestParameters.Builder parameters = OpenAiChatRequestParameters.builder();
        parameters.modelName(model);
        if (this != SCHEMA_ALONE) {
            parameters.temperature(0.0).seed(seed);
        }
        return switch (this) {
            case SCHEMA, SCHEMA_ALONE -> parameters.responseFormat(schema()).build();
            case JSON -> parameters.responseFormat(ResponseFormat.JSON).build();
            case TEXT -> parameters.build();
        };
    }

    private static ResponseFormat schema() {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name("extraction")
                        .rootElement(JsonRawSchema.from(ReplySchema.TEXT))
                        .build())
                .build();
    }
}
