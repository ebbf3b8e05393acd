/** Offers the store over HTTP: a read-only SPARQL endpoint. */
@NullMarked
package org.paperloom.serve;

import org.jspecify.annotations.NullMarked;
