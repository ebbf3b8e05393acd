/**
 * The composition: pages in, graph out; progress and summary.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>All papers go through a file before anything is extracted: only then is it known which descriptions are of one
 *       paper, and memory holds some forty bytes a paper, not the paper. The file has no name on systems that allow it, so
 *       that a killed process leaves nothing behind.
 *   <li>A new store is made of segments named after what goes in and which engine reads it: a run that was killed goes on
 *       with the segments it has. An existing store is changed in batches, each one transaction: a run that was killed
 *       finds the papers of finished batches unchanged.
 *   <li>Descriptions are merged by a commutative, associative operation, and what the store already holds takes part in it:
 *       the graph does not depend on the order of pages, nor on how they are split over runs.
 *   <li>An engine says how many papers it wants at once: one on the network's other side more than this machine has cores.
 *       What it cannot read is reported and left out; when it can read no more, the run stops.
 *   <li>An extractor that throws anything else has a bug; the paper is reported and left out, the run goes on. Its segment gets a name
 *       that no later run looks for, so that the next run tries again and reports again.
 * </ul>
 */
@NullMarked
package org.paperloom.pipeline;

import org.jspecify.annotations.NullMarked;
