package org.paperloom.store;

import org.paperloom.model.Paper;

/**
 * A paper as the store holds it.
 *
 * @param paper with all its keys and pages
 * @param run the {@code Extractor} version that its statements come from
 */
public record StoredPaper(Paper paper, String run) {}
