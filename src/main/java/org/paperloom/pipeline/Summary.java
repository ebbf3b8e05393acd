package org.paperloom.pipeline;

import java.util.List;
import org.paperloom.model.Skipped;

/**
 * What a build did.
 *
 * @param pages that were read
 * @param found papers on them
 * @param papers different ones among those
 * @param added papers that the store did not have
 * @param changed papers of which the pages tell more, or which another engine had read
 * @param unchanged papers that were left as they are
 * @param skipped how many pages and parts of pages could not be used
 * @param skippedFirst the first thousand of those
 * @param reading seconds
 * @param extraction seconds
 * @param loading seconds
 */
public record Summary(
        int pages,
        int found,
        int papers,
        int added,
        int changed,
        int unchanged,
        long skipped,
        List<Skipped> skippedFirst,
        double reading,
        double extraction,
        double loading) {
    public Summary {
        skippedFirst = List.copyOf(skippedFirst);
    }
}
