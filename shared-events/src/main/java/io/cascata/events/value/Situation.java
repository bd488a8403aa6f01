package io.cascata.events.value;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was true of an opportunity at the moment of a stage event, so that every report on stages is a pure fold of stage
 * events. {@code filledRoles} counts the distinct contact roles that were filled.
 */
public record Situation(
        OpportunityType type,
        AccountId account,
        SolutionId solution,
        BuyingGroupId group,
        ProcessId process,
        Integer processVersion,
        @Nullable Money amount,
        @Nullable LocalDate closeDate,
        @Nullable Owner owner,
        Integer filledRoles) {}
