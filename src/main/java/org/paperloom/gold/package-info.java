/**
 * The gold-shaped line: reads and writes extractions, and scores them against each other.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>The scorer reads lines, not extractions: it must give a figure for output that breaks the guidelines (two
 *       relations for a pair, ids that nobody has), which the records of the model refuse.
 *   <li>The figures are those of the project's Python referee to the last digit. Where Java and Python differ (case
 *       folding, rounding, what a word character is) Java is bent, and the class that bends it says so.
 *   <li>What a text leaves open or denies stands in a field of its own, {@code unasserted}: the guidelines count only what
 *       is asserted, and every reader of the gold's fields, the referee too, thereby does.
 *   <li>A mention is a string in the file and a place in the model. Longest strings are placed first, so that the "LSTM"
 *       of "convolutional LSTM" belongs to the longer name; a string that stands only inside longer ones is placed there.
 * </ul>
 */
@NullMarked
package org.paperloom.gold;

import org.jspecify.annotations.NullMarked;
