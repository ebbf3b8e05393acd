/** The gold-shaped line: reads and writes extractions, and scores them against each other. */
@NullMarked
package org.paperloom.gold;

import org.jspecify.annotations.NullMarked;
