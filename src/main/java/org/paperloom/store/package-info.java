/** Keeps the graph in TDB2 with a text index beside it. */
@NullMarked
package org.paperloom.store;

import org.jspecify.annotations.NullMarked;
