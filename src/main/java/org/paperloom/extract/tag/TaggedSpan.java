package org.paperloom.extract.tag;

import org.paperloom.model.EntityType;

/**
 * A stretch of tokens that names an entity.
 *
 * @param sentence number of the sentence
 * @param first its first token
 * @param last its last token, included
 * @param type what it names
 * @param confidence probability of the span, 0 to 1
 */
public record TaggedSpan(int sentence, int first, int last, EntityType type, double confidence) {}
