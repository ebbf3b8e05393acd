/**
 * The small language in which templates say what they answer.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A pattern is a question with its choices: {@code a/b} one of them, {@code [a/b]} one or none, {@code {topic}} an
 *       argument, {@code {kind:models=model/methods=method}} an argument of given words, {@code _} a space within one
 *       choice. Nobody who writes a template needs regular expressions.
 *   <li>Of all patterns that fit a question the one that leaves the fewest letters to arguments understands most of it, and
 *       is taken.
 * </ul>
 */
@NullMarked
package org.paperloom.query.ask;

import org.jspecify.annotations.NullMarked;
