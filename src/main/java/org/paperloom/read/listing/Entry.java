package org.paperloom.read.listing;

import java.util.List;
import java.util.stream.Collectors;
import org.paperloom.model.PartialDate;

/**
 * A title with what stands below it.
 *
 * @param paragraphs the abstract's, in order; at least one
 */
record Entry(Block title, List<Block> paragraphs, PartialDate published) {
    Entry {
        paragraphs = List.copyOf(paragraphs);
    }

    String text() {
        return paragraphs.stream().map(Block::text).collect(Collectors.joining(" "));
    }
}
