/** Who decides about a solution at an account: proposed, confirmed, re-roled, gone, and those still to be found. */
@NullMarked
package io.cascata.command.buyinggroup;

import org.jspecify.annotations.NullMarked;
