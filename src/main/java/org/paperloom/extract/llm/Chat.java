package org.paperloom.extract.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.paperloom.extract.LlmSettings;
import org.paperloom.extract.llm.CallFailed.Kind;

/** One call to the server, in the richest dialect that it takes. */
final class Chat {
    private final OpenAiChatModel model;
    private final String name;
    private final Halt halt;
    private volatile Dialect dialect = Dialect.SCHEMA;

    Chat(LlmSettings settings, ChatHttp http, Halt halt) {
        name = settings.model();
        this.halt = halt;
        model = OpenAiChatModel.builder()
                .httpClientBuilder(http.builder())
                .baseUrl(settings.url().toString())
                .modelName(name)
                .strictJsonSchema(true)
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    /**
     * Asks. A dialect that the server does not take is left for the next one; for good when it takes that.
     *
     * @throws CallFailed when nothing comes of it
     */
    Answer ask(String instruction, String data, int seed) {
        Dialect first = dialect;
        Dialect tried = first;
        while (true) {
            try {
                Answer answer = ask(tried, instruction, data, seed);
                if (tried != first) {
                    dialect = tried;
                }
                return answer;
            } catch (CallFailed failed) {
                Optional<Dialect> next = tried.next();
                if (failed.kind() != Kind.BAD_REQUEST || next.isEmpty()) {
                    throw failed;
                }
                tried = next.get();
            }
        }
    }

    private Answer ask(Dialect spoken, String instruction, String data, int seed) {
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(instruction), UserMessage.from(data))
                .parameters(spoken.parameters(name, seed))
                .build();
        try {
            return answer(model.chat(request));
        } catch (RuntimeException e) {
            halt.check();
            throw failure(e);
        }
    }

    private static Answer answer(ChatResponse response) {
        Optional<TokenUsage> tokens = Optional.ofNullable(response.tokenUsage());
        return new Answer(
                Optional.ofNullable(response.aiMessage().text()).orElse(""),
                response.finishReason() != FinishReason.LENGTH,
                tokens.map(TokenUsage::inputTokenCount).orElse(0),
                tokens.map(TokenUsage::outputTokenCount).orElse(0));
    }

    /** The failure under what the library wraps around it; anything else is a response that the library cannot read. */
    private static RuntimeException failure(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallFailed failed) {
                return failed;
            }
            if (cause instanceof CancellationException cancelled) {
                return cancelled;
            }
        }
        return new CallFailed(Kind.BAD_REPLY, "the server's answer is no chat completion");
    }
}
