/** The hash chain over the log: the canonical header of an event, and what ties it to the event before. */
@NullMarked
package io.cascata.log.chain;

import org.jspecify.annotations.NullMarked;
