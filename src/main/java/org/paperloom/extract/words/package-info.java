/**
 * Classes of words that keep like company, learnt from unlabelled text: what a new word is shows in where it stands.
 */
@NullMarked
package org.paperloom.extract.words;

import org.jspecify.annotations.NullMarked;
