/**
 * Keeps the graph in TDB2 with a text index beside it.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A store is one directory: {@code tdb2}, {@code text}, {@code store.properties} (written last, so that it says
 *       that the rest is whole) and {@code paperloom.lock}. While a first load goes on, {@code loading} holds its
 *       segments.
 *   <li>One process at a time, readers too: TDB2 locks its directory so, and its files must not be opened twice. The lock
 *       here is taken first, because it can say who has the store.
 *   <li>The graph is the truth, the text index follows. {@code text.behind} stands from before a transaction until both
 *       are committed; whoever finds it on opening makes the index anew from the graph. So it is with an index that is
 *       missing or broken.
 *   <li>A replacement writes differences only: storing the same paper again changes no quad.
 *   <li>The concepts graph is derived from the papers' graphs alone, so that their order does not matter. Names are
 *       counted again for each concept that a batch touches; no counter is kept that could go wrong.
 *   <li>The text index has no field for the graph: TDB2's union default graph counts as the default graph there, and no
 *       search would find anything in it. Each document carries a sum of its quad, by which deletions find it.
 *   <li>The bulk load uses Jena's sequential loader. The phased and the parallel one (5.6.0) log what their index threads
 *       throw and go on or wait for ever: a full disk would make a store without some of its indexes, silently.
 *   <li>Text is analysed as English (stems, stop words): "language model" finds "language models".
 * </ul>
 */
@NullMarked
package org.paperloom.store;

import org.jspecify.annotations.NullMarked;
