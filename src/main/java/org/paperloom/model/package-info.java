/**
 * The records that flow between the rooms; every room sees this one and this one sees none.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>Records carry, functions work: each record checks and copies in its constructor, is immutable, and names the bad
 *       value in what it throws.
 *   <li>Offsets are 0-based, half-open, in UTF-16 units of their sentence; sentence 0 is the title.
 *   <li>A page or a paper that cannot be used is a {@link org.paperloom.model.Skipped} value, not an exception.
 * </ul>
 */
@NullMarked
package org.paperloom.model;

import org.jspecify.annotations.NullMarked;
