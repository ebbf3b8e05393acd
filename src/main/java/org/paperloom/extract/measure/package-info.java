/**
 * Which numbers are results, of what, and whose.
 */
@NullMarked
package org.paperloom.extract.measure;

import org.jspecify.annotations.NullMarked;
