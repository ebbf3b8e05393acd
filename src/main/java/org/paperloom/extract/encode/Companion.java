package org.paperloom.extract.encode;

import java.util.List;
import org.paperloom.model.Entity;

/** Another model of the same things, asked beside the network: two that err differently are surer together. */
public interface Companion {
    /** Believes nothing. */
    Companion NONE = sentences -> new Beliefs() {
        @Override
        public List<Double> span(int sentence, int start, int end) {
            return List.of();
        }

        @Override
        public Links links(List<Entity> entities) {
            return Links.NONE;
        }
    };

    /** Reads a text; sentence 0 is the title. */
    Beliefs read(List<String> sentences);

    /** What the companion believes of one text. */
    interface Beliefs {
        /**
         * The probabilities that a span names a thing of each type, in the order of {@link
         * org.paperloom.model.EntityType}; empty where it cannot judge.
         *
         * @param sentence number of the sentence
         * @param start offset of the span's first UTF-16 unit in it, 0-based
         * @param end offset behind it
         */
        List<Double> span(int sentence, int start, int end);

        /** What it believes of entities of the text, which will be named by their places in the list. */
        Links links(List<Entity> entities);
    }

    /** What the companion believes of entities of one text. */
    interface Links {
        /** Believes nothing. */
        Links NONE = new Links() {
            @Override
            public List<Double> relations(int head, int tail) {
                return List.of();
            }

            @Override
            public double introduced(int entity) {
                return 0;
            }
        };

        /**
         * The probabilities of each relation from one entity to another, in the order of {@link
         * org.paperloom.model.RelationType}; empty for none of any.
         */
        List<Double> relations(int head, int tail);

        /** The probability that the paper newly presents an entity. */
        double introduced(int entity);
    }
}
