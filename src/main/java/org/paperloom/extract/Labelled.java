package org.paperloom.extract;

import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;

/**
 * A paper and what a correct extraction of it is.
 *
 * @param paper the text
 * @param extraction by its annotators
 */
public record Labelled(Paper paper, Extraction extraction) {}
