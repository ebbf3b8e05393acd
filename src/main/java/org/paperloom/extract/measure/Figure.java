package org.paperloom.extract.measure;

/**
 * A number in a sentence that may be a result.
 *
 * @param sentence number of the sentence
 * @param start offset of its first sign
 * @param end offset behind its last
 * @param text as written
 */
public record Figure(int sentence, int start, int end, String text) {}
