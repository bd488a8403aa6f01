/** People: known from when they are registered, with or without a company. */
@NullMarked
package io.cascata.command.contact;

import org.jspecify.annotations.NullMarked;
