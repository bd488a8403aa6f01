/** What happens to a lead, from its capture to its conversion and through the lead process. */
@NullMarked
package io.cascata.events.lead;

import org.jspecify.annotations.NullMarked;
