package org.paperloom.extract.llm;

/**
 * What a call brought.
 *
 * @param text of the reply; empty when there was none
 * @param whole whether the model came to its end
 * @param promptTokens as the server counts them, 0 when it does not
 * @param completionTokens the same of the reply
 */
record Answer(String text, boolean whole, int promptTokens, int completionTokens) {}
