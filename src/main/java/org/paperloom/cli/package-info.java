/**
 * Arguments in, exit code out; commands carry no logic.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>Answers go to stdout, messages and progress to stderr, both in UTF-8 whatever the locale.
 *   <li>Exit codes: 0 done, 1 failed, 2 wrong usage. What a user can mend is told in one sentence; the stack trace comes with
 *       {@code -v} alone.
 *   <li>A reader that goes away ({@code | head}) is no failure: writing stops, the exit code is 0.
 * </ul>
 */
@NullMarked
package org.paperloom.cli;

import org.jspecify.annotations.NullMarked;
