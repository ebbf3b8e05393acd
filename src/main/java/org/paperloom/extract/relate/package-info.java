/**
 * What a paper introduces, and how its entities relate.
 */
@NullMarked
package org.paperloom.extract.relate;

import org.jspecify.annotations.NullMarked;
