/**
 * Finds the pages that the user names: files, folders, globs and URLs.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>No page is read here. A page is a name and a way to open it, so that a folder of any size costs no memory.
 *   <li>A page is named by its path below the folder or glob that was asked for, with "/" on every system: the same
 *       folder gives the same names wherever it lies.
 *   <li>In a folder, hidden files and the files that speak of the folder (README, LICENSE) are no pages; named
 *       themselves they are taken as any other file.
 *   <li>Pages are opened twice, once for their checksum; so pipes are refused, and URLs are downloaded to a file once.
 * </ul>
 */
@NullMarked
package org.paperloom.source;

import org.jspecify.annotations.NullMarked;
