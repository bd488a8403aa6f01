/** Companies: known from when they are registered, put right as more is learnt. */
@NullMarked
package io.cascata.command.account;

import org.jspecify.annotations.NullMarked;
