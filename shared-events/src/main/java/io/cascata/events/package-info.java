/** What every event of the log has in common. */
@NullMarked
package io.cascata.events;

import org.jspecify.annotations.NullMarked;
