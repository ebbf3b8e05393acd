/**
 * Turns an extraction into concepts and claims: one concept, whatever the paper calls it.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A concept's id is its type and its folded name, told from one paper alone: papers can be resolved in any order,
 *       by any number of machines, and fall on the same concepts.
 *   <li>Folding joins spellings (case, hyphens, plural, LaTeX, Greek letters) and never versions or sizes: GPT-4 and
 *       GPT-4o, C++ and C, F1 and F stay apart. The id needs no beauty ("sery" would do); labels are names that papers
 *       use.
 *   <li>Where a paper gives an acronym and its expansion, the expansion names the concept, because the same letters stand
 *       for other things elsewhere. For papers that write the acronym only, {@code acronyms.tsv} holds those with one
 *       reading in the field, and {@code proper-names.tsv} the names that nobody expands ("BERT").
 *   <li>The tables are files, each row a decision; what was left out stands there with its reason.
 *   <li>Two entities of one paper that fold to one concept are fused; a relation between them says nothing and goes.
 *   <li>Names to show are tidied (brackets in pairs, no LaTeX, no punctuation at the ends). An acronym with one reading in
 *       the field is no name of another thing, though papers use it so: "LLMs" for long-context LLMs.
 * </ul>
 */
@NullMarked
package org.paperloom.resolve;

import org.jspecify.annotations.NullMarked;
