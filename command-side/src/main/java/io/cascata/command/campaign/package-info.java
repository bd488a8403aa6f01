/** Campaigns: known from when they are registered, put right as they go on. */
@NullMarked
package io.cascata.command.campaign;

import org.jspecify.annotations.NullMarked;
