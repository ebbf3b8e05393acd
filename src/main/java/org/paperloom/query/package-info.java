/** The prebuilt questions: SPARQL templates, their arguments, their tables. */
@NullMarked
package org.paperloom.query;

import org.jspecify.annotations.NullMarked;
