/**
 * Turns a paper into an extraction: entities, what it introduces, relations, results.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>{@link org.paperloom.extract.Extractor} is the door behind which engines stand; nobody outside sees the inner
 *       rooms.
 *   <li>{@link org.paperloom.extract.Engines} alone opens them. An engine that fails on one paper says so by
 *       {@link org.paperloom.extract.UnreadablePaperException}, one that cannot go on by
 *       {@link org.paperloom.extract.EngineStoppedException}; whatever else an engine throws is a bug.
 *   <li>OpenNLP's official English models find tokens, parts of speech and lemmas; what is special to papers is learnt
 *       from labelled ones by {@link org.paperloom.extract.Trainer}.
 *   <li>Each step learns from what the steps before it really find, mistakes included, since that is what it is given.
 *   <li>"Our method", "we" and "it" stand for the entity that the paper most surely introduces, in sentences that do not
 *       name it.
 *   <li>Cues of negation and hedging are kept from the relation classifier and looked at afterwards: "does not outperform"
 *       is found as what it denies, and marked as denied.
 * </ul>
 */
@NullMarked
package org.paperloom.extract;

import org.jspecify.annotations.NullMarked;
