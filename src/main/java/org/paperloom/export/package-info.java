/**
 * Takes the graph away into what people already use.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>One door, {@link org.paperloom.export.Exporter}, one method a format; each runs in one transaction of the store, so
 *       that what leaves is of one moment.
 *   <li>All property graph formats write the same view of the store, {@code export.graph}, so that they cannot differ.
 *   <li>Every format streams and is deterministic: the same store gives the same bytes.
 * </ul>
 */
@NullMarked
package org.paperloom.export;

import org.jspecify.annotations.NullMarked;
