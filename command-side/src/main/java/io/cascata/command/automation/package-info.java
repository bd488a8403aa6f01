/** What opens by itself: after a win, after the win is reversed, for accounts on a list of targets. */
@NullMarked
package io.cascata.command.automation;

import org.jspecify.annotations.NullMarked;
