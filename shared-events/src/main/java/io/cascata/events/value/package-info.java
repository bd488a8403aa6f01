/** Values that a stored event carries, in the words of the field. */
@NullMarked
package io.cascata.events.value;

import org.jspecify.annotations.NullMarked;
