/** Turns an extraction into concepts and claims: one concept, whatever the paper calls it. */
@NullMarked
package org.paperloom.resolve;

import org.jspecify.annotations.NullMarked;
