/** Lead-to-account matching: which account a lead belongs to, how sure that is, and why. */
@NullMarked
package io.cascata.command.matching;

import org.jspecify.annotations.NullMarked;
