/** Taking touches out of attribution, one by one or by rule, and letting them count again. */
@NullMarked
package io.cascata.command.suppression;

import org.jspecify.annotations.NullMarked;
