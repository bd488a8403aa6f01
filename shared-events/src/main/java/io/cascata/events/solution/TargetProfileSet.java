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

    /** The profile that holds after all of these, of one solution in order of time: that of the type, or that for all types. */
    public static List<TargetRole> inForce(List<TargetProfileSet> sets, @Nullable OpportunityType type) {
        var own = type == null ? List.<TargetRole>of() : last(sets, type);
        return own.isEmpty() ? last(sets, null) : own;
    }

    private static List<TargetRole> last(List<TargetProfileSet> sets, @Nullable OpportunityType type) {
        return sets.stream()
                .filter(set -> set.type() == type)
                .reduce((earlier, later) -> later)
                .map(TargetProfileSet::roles)
                .orElse(List.of());
    }
}
