/** Turns a page into papers, whatever form it has; the form shows in the content, not in the name. */
@NullMarked
package org.paperloom.read;

import org.jspecify.annotations.NullMarked;
