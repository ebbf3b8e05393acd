/** Concepts, claims and papers as triples, and back; the vocabulary and its shapes. */
@NullMarked
package org.paperloom.rdf;

import org.jspecify.annotations.NullMarked;
