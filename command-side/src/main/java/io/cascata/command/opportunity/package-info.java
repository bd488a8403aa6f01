/** One purchase decision from the first signal to its end, and everything that may happen to it on the way. */
@NullMarked
package io.cascata.command.opportunity;

import org.jspecify.annotations.NullMarked;
