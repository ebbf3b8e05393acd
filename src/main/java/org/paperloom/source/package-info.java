/** Finds the pages that the user names: files, folders, globs and URLs. */
@NullMarked
package org.paperloom.source;

import org.jspecify.annotations.NullMarked;
