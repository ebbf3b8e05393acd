/** What every form of page is turned into before it becomes a paper. No room but {@code read} sees it. */
@NullMarked
package org.paperloom.read.raw;

import org.jspecify.annotations.NullMarked;
