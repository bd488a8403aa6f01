/** What reports go by: the calendar, exchange rates, probabilities and targets of the organisation. */
@NullMarked
package io.cascata.command.reporting;

import org.jspecify.annotations.NullMarked;
