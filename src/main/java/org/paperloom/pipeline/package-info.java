/** The composition: pages in, graph out; progress and summary. */
@NullMarked
package org.paperloom.pipeline;

import org.jspecify.annotations.NullMarked;
