package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a decision is expected; none where it was taken back. */
public record CloseDateSet(
        OpportunityId id,
        @Nullable LocalDate closeDate,
        @Nullable LocalDate previous) implements OpportunityEvent {}
