/** Which touches do not count in attribution, since when and why; they stay in the log as they are. */
@NullMarked
package io.cascata.events.suppression;

import org.jspecify.annotations.NullMarked;
