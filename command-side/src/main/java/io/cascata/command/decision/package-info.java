/** How something is decided: commands, what a decision may look at, refusals. Pure: no storage, no clock, no framework. */
@NullMarked
package io.cascata.command.decision;

import org.jspecify.annotations.NullMarked;
