package org.paperloom.extract.text;

/**
 * Where an entity stands.
 *
 * @param entity its index in the annotation
 * @param sentence number of the sentence
 * @param first its first token
 * @param last its last token, included
 */
public record Place(int entity, int sentence, int first, int last) {}
