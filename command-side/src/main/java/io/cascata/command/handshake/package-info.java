/** Work crosses from one team to another: offered, answered, followed up, within what was promised or not. */
@NullMarked
package io.cascata.command.handshake;

import org.jspecify.annotations.NullMarked;
