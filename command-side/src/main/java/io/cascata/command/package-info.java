/** The command side as a whole: every decision, what carries them out, and their API. */
@NullMarked
package io.cascata.command;

import org.jspecify.annotations.NullMarked;
