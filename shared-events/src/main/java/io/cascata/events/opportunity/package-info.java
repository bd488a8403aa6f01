/** What happens to an opportunity, from the first signal to closed and reopened. */
@NullMarked
package io.cascata.events.opportunity;

import org.jspecify.annotations.NullMarked;
