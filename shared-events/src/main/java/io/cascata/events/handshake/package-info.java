/** What happens when work crosses from one team to another: offered, answered, followed up, in time or not. */
@NullMarked
package io.cascata.events.handshake;

import org.jspecify.annotations.NullMarked;
