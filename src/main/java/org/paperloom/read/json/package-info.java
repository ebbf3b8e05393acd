/** Records in JSON: lines, arrays, objects one after another. No room but {@code read} sees it. */
@NullMarked
package org.paperloom.read.json;

import org.jspecify.annotations.NullMarked;
