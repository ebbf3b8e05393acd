/**
 * Bytes to text, each step bounded: decompression, encodings, lines. No room but {@code read} sees it.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>Pages are UTF-8, or UTF-16 with a byte order mark; HTML and XML may declare another encoding. Nothing is
 *       guessed: a wrong guess puts wrong names into the graph without a word, while a report that names the byte can
 *       be acted on.
 *   <li>A gzip stream may grow a hundredfold and to {@link BoundedGunzip#MOST_BYTES}; metadata dumps grow three- to
 *       fivefold.
 * </ul>
 */
@NullMarked
package org.paperloom.read.bytes;

import org.jspecify.annotations.NullMarked;
