package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Say on which day the decision is expected, or, without a day, that nobody knows any more. */
public record SetCloseDate(
        OpportunityId opportunity, @Nullable LocalDate closeDate) implements OpportunityCommand {}
