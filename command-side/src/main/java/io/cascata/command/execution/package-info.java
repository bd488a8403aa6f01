/** Carries decisions out: single commands on Axon's write side, batches straight on the log. */
@NullMarked
package io.cascata.command.execution;

import org.jspecify.annotations.NullMarked;
