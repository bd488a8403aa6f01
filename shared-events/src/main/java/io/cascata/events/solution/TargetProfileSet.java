package io.cascata.events.solution;

import io.cascata.events.id.SolutionId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.TargetRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who should take part in the purchase of a solution, in place of what was set before. With a type, for opportunities of
 * that type alone; without roles, the profile is taken back.
 */
public record TargetProfileSet(SolutionId id, @Nullable OpportunityType type, List<TargetRole> roles)
        implements SolutionEvent {

    public TargetProfileSet {
        roles = List.copyOf(roles);
    }
}
