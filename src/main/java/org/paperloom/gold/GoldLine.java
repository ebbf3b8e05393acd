package org.paperloom.gold;

import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;

/**
 * One line: a paper and what it says.
 *
 * @param id the line's identifier, unique in its file
 * @param paper its text, divided into sentences as the line divides it
 * @param extraction what the line says of it
 */
public record GoldLine(String id, Paper paper, Extraction extraction) {
    public GoldLine {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a gold line without an id: " + paper.title());
        }
    }
}
