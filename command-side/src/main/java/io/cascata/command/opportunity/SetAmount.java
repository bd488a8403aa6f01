package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Money;
import org.jspecify.annotations.Nullable;

/** Say what the decision is worth, or, without an amount, that nobody knows any more. */
public record SetAmount(OpportunityId opportunity, @Nullable Money amount) implements OpportunityCommand {}
