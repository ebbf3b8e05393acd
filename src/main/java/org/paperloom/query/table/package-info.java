/**
 * Tables of answers and the forms in which they leave the house.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A cell keeps the IRI beside the text that people read: JSON and CSV give both, so that no answer is a dead end.
 *   <li>CSV follows RFC 4180. A spreadsheet runs a cell that begins with {@code = + - @}, a tab or a carriage return as a
 *       formula, and cells hold text from pages that anybody may have written; such a cell gets an apostrophe in front
 *       unless it is a number with an optional unit, so that measured values such as "-3.2%" stay as they are.
 *   <li>What comes from pages may hold control characters that drive a terminal; they are shown as spaces.
 * </ul>
 */
@NullMarked
package org.paperloom.query.table;

import org.jspecify.annotations.NullMarked;
