/** The stage model of one opportunity type: drafted, completed, activated, and the four that are shipped. */
@NullMarked
package io.cascata.command.process;

import org.jspecify.annotations.NullMarked;
