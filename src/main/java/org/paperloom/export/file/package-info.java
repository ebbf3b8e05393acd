/**
 * Files that are there whole or not at all.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>What is written has the final name with {@code .part} behind it until it is whole; a failure removes it, the next
 *       run takes its place.
 *   <li>A file that exists gives way only where that was asked for; in a folder that exists, only files of the same names.
 * </ul>
 */
@NullMarked
package org.paperloom.export.file;

import org.jspecify.annotations.NullMarked;
