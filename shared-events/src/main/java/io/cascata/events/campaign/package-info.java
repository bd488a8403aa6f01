/** What happens to a campaign. */
@NullMarked
package io.cascata.events.campaign;

import org.jspecify.annotations.NullMarked;
