/** Records of named fields, in JSON (lines, arrays, objects one after another) and CSV. No room but {@code read} sees it. */
@NullMarked
package org.paperloom.read.records;

import org.jspecify.annotations.NullMarked;
