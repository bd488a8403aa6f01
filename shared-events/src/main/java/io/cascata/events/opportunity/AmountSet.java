package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Money;
import org.jspecify.annotations.Nullable;

/** The expected or agreed amount; none where it was taken back. */
public record AmountSet(
        OpportunityId id, @Nullable Money amount, @Nullable Money previous) implements OpportunityEvent {}
