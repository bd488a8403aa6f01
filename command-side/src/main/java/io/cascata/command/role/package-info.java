/** The parts that people may play in a purchase, in the words of the organisation. */
@NullMarked
package io.cascata.command.role;

import org.jspecify.annotations.NullMarked;
