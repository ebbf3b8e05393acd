/** Arguments in, exit code out; commands carry no logic. */
@NullMarked
package org.paperloom.cli;

import org.jspecify.annotations.NullMarked;
