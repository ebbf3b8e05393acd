package org.paperloom.gold;

import java.util.List;
import org.paperloom.model.Skipped;

/**
 * What a gold file holds.
 *
 * @param lines in file order
 * @param skipped lines that could not be used, and names that stand nowhere in their text
 */
public record GoldFile(List<GoldLine> lines, List<Skipped> skipped) {
    public GoldFile {
        lines = List.copyOf(lines);
        skipped = List.copyOf(skipped);
    }
}
