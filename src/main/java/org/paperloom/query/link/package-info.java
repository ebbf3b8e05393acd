/**
 * Links words to what the graph calls so.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A name is looked up first and words second: the tier of a {@link org.paperloom.query.link.ConceptMatch} says how it
 *       was found, and answers sort by it, so that a loose match never hides an exact one.
 *   <li>Names are compared by {@link org.paperloom.query.link.Names}, without case, hyphens and plurals, after the text
 *       index has narrowed them down; the index alone would rank "in-context learning" under "long context".
 *   <li>Words that mean the same to a researcher stand in a small table, {@code word-families.txt}; it is data, so that it
 *       can grow without code.
 *   <li>A concept's type is read off its IRI, which is made of it: on the union of all graphs, a type pattern on a
 *       well-known concept would visit every paper that names it.
 *   <li>What goes to Lucene is built of letters and digits in quotation marks alone; nobody's punctuation reaches its
 *       parser.
 * </ul>
 */
@NullMarked
package org.paperloom.query.link;

import org.jspecify.annotations.NullMarked;
