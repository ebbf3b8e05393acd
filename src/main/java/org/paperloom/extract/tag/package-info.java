/**
 * Which stretches of a text name entities, and which of them name the same one.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A paper's own words are left out of the lexicon while the tagger learns from that paper: otherwise it would trust
 *       the lexicon blindly, and fail on every new name.
 *   <li>The lexicon of the field is what a first tagger found in unlabelled papers: a name seen with the same type in
 *       many of them is no guess any more.
 *   <li>Acronyms are joined with their expansions here, within the text; across papers it is the resolver's work.
 * </ul>
 */
@NullMarked
package org.paperloom.extract.tag;

import org.jspecify.annotations.NullMarked;
