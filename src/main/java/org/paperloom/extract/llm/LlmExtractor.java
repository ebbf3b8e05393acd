package org.paperloom.extract.llm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.paperloom.extract.EngineStoppedException;
import org.paperloom.extract.Extractor;
import org.paperloom.extract.LlmSettings;
import org.paperloom.extract.UnreadablePaperException;
import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;

/** The engine on a language model behind a server. */
public final class LlmExtractor implements Extractor {
    /** UTF-16 units; the longest abstracts have some 5,000. */
    private static final int LONGEST_TEXT = 40_000;

    private static final long LARGEST_REPLY = 4L << 20;

    private final LlmSettings settings;
    private final Prompt prompt = Prompt.load();
    private final Halt halt = new Halt();
    private final Usage usage = new Usage();
    private final ReplyCache cache;
    private final Interview interview;

    private LlmExtractor(LlmSettings settings, Optional<ApiKey> key, ReplyCache cache, Patience patience) {
        this.settings = settings;
        this.cache = cache;
        ChatHttp http = new ChatHttp(key, settings.timeout(), LARGEST_REPLY, halt);
        interview = new Interview(new Chat(settings, http, halt), prompt, settings.retries(), patience, usage, halt);
    }

    /**
     * An engine of these settings; nothing is sent before the first paper.
     *
     * @param environment holds the key, and where caches are
     * @throws EngineStoppedException when the key or the cache cannot be used
     */
    public static LlmExtractor open(LlmSettings settings, Map<String, String> environment) {
        return open(settings, environment, Patience.USUAL);
    }

    static LlmExtractor open(LlmSettings settings, Map<String, String> environment, Patience patience) {
        Optional<ApiKey> key = ApiKey.of(environment, settings.url());
        ReplyCache cache = new ReplyCache(settings.cache().orElseGet(() -> ReplyCache.usual(environment)));
        return new LlmExtractor(settings, key, cache, patience);
    }

    @Override
    public Extraction extract(Paper paper) {
        halt.check();
        List<String> sentences = paper.sentences();
        int length = sentences.stream().mapToInt(String::length).sum();
        if (length > LONGEST_TEXT) {
            throw new UnreadablePaperException("its text has " + length + " characters, more than the " + LONGEST_TEXT
                    + " that are sent to a language model; give it as an abstract alone");
        }
        String data = Prompt.data(sentences);
        String key = Sha256.of(settings.model(), prompt.instruction(), ReplySchema.TEXT, data);
        Optional<Reply> known = cache.get(key);
        if (known.isPresent()) {
            usage.cached();
        }
        return Grounding.ground(known.orElseGet(() -> ask(data, key)), sentences, usage);
    }

    private Reply ask(String data, String key) {
        String text = interview.ask(data);
        try {
            cache.put(key, settings.model(), text);
        } catch (EngineStoppedException e) {
            halt.halt(e);
            throw e;
        }
        return Reply.parse(text);
    }

    /** The engine, the model, and a digest of what it is asked, such as "llm-qwen3:8b-5f1c02ab". */
    @Override
    public String version() {
        return "llm-" + settings.model() + "-" + prompt.digest();
    }

    @Override
    public int parallelism() {
        return settings.parallel();
    }

    @Override
    public List<String> usage() {
        return usage.lines();
    }

    @Override
    public void close() {
        halt.halt(new CancellationException("the engine was closed"));
    }
}
