package org.paperloom.extract.encode;

import java.util.List;

/** Another model that knows names, asked beside the network: two that err differently are surer together. */
public interface Companion {
    /** Knows nothing. */
    Companion NONE = sentences -> (sentence, start, end) -> List.of();

    /** Reads a text; sentence 0 is the title. */
    Beliefs read(List<String> sentences);

    /** What the companion believes of one text. */
    interface Beliefs {
        /**
         * The probabilities that a span names a thing of each type, in the order of the types; empty when it has none to
         * tell, which counts as none of all.
         *
         * @param sentence number of the sentence
         * @param start offset of the span's first UTF-16 unit in it, 0-based
         * @param end offset behind it
         */
        List<Double> of(int sentence, int start, int end);
    }
}
