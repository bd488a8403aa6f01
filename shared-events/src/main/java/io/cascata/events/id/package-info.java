/** Identities that a stored event carries: records over text, written as plain strings, made by the caller. */
@NullMarked
package io.cascata.events.id;

import org.jspecify.annotations.NullMarked;
