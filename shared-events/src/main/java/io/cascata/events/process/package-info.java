/** What happens to the stage model of one opportunity type. */
@NullMarked
package io.cascata.events.process;

import org.jspecify.annotations.NullMarked;
