/**
 * Finds the entries of a saved "daily papers" listing in its blocks of text. No room but {@code read} sees it.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A saved listing has no marks: what is a title shows in what follows it. A title is short and no sentence, and
 *       an abstract comes after it; nothing depends on blank lines or on entries being in pairs.
 *   <li>What looks like a title but has no abstract is reported, not made a paper: it may be a menu entry, or the page
 *       is cut off.
 * </ul>
 */
@NullMarked
package org.paperloom.read.listing;

import org.jspecify.annotations.NullMarked;
