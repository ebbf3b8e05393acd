/**
 * One learner for every decision of the engine: a linear-chain conditional random field, which on single decisions is a
 * maximum-entropy classifier.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>OpenNLP's name finder decides token by token and cannot take back a label; over whole sequences the same features
 *       gain several points, and the probabilities of spans come with it. OpenNLP has no such model, so it is here.
 *   <li>Features are 64-bit hashes: no string is kept, a model is a few megabytes, and loading it is reading numbers.
 *   <li>Fitted by one thread with a fixed seed and with {@code StrictMath}, so that training again gives the same bytes on
 *       any machine. Few passes at a low rate do the work of strong regularisation: with some thousand papers, later
 *       passes learn names by heart.
 * </ul>
 */
@NullMarked
package org.paperloom.extract.learn;

import org.jspecify.annotations.NullMarked;
