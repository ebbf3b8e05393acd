/** Turns a paper into an extraction: entities, what it introduces, relations, results. */
@NullMarked
package org.paperloom.extract;

import org.jspecify.annotations.NullMarked;
