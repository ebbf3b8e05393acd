/**
 * Sentences taken apart: tokens, parts of speech, lemmas, and where entities stand among them.
 */
@NullMarked
package org.paperloom.extract.text;

import org.jspecify.annotations.NullMarked;
