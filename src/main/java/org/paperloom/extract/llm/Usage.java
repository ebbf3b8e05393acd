package org.paperloom.extract.llm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts what an engine used and what it dropped. Used by several threads. */
final class Usage {
    /** What did not hold. */
    enum Dropped {
        MENTION("mentions that do not stand in the text or are another entity's"),
        ENTITY("entities without a mention or a known type"),
        INTRODUCED("introduced entities that do not exist"),
        RELATION("relations that break the guidelines' rules"),
        RESULT("results whose number or owner is not in the text"),
        REFERENCE("results' metrics, datasets and baselines that are none");

        private final String words;

        Dropped(String words) {
            this.words = words;
        }
    }

    private final LongAdder calls = new LongAdder();
    private final LongAdder cached = new LongAdder();
    private final LongAdder promptTokens = new LongAdder();
    private final LongAdder completionTokens = new LongAdder();
    private final Map<Dropped, LongAdder> dropped = new EnumMap<>(Dropped.class);

    Usage() {
        for (Dropped what : Dropped.values()) {
            dropped.put(what, new LongAdder());
        }
    }

    void call(Answer answer) {
        calls.increment();
        promptTokens.add(answer.promptTokens());
        completionTokens.add(answer.completionTokens());
    }

    void cached() {
        cached.increment();
    }

    void drop(Dropped what) {
        dropped.computeIfAbsent(what, w -> new LongAdder()).increment();
    }

    /** One line on calls, and one on what was dropped when something was. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "language model: %d replies, %d from the cache; %d prompt tokens, %d completion tokens",
                calls.sum(),
                cached.sum(),
                promptTokens.sum(),
                completionTokens.sum()));
        String missed = dropped.entrySet().stream()
                .filter(e -> e.getValue().sum() > 0)
                .map(e -> e.getValue().sum() + " " + e.getKey().words)
                .collect(Collectors.joining(", "));
        if (!missed.isEmpty()) {
            lines.add("dropped from its replies: " + missed);
        }
        return lines;
    }
}
