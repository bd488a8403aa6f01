package io.cascata.command.solution;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.TargetRole;
import java.util.List;
import java.util.Optional;

/** Who should take part in the purchase of a solution, as other slices measure by it. There is at least one role. */
public record TargetProfile(SolutionId solution, List<TargetRole> roles) {

    public TargetProfile {
        roles = List.copyOf(roles);
    }

    /** The profile of the type, or that for all types; empty where an organisation has set neither. */
    public static Optional<TargetProfile> find(Boundary boundary, SolutionId solution, OpportunityType type) {
        var known = boundary.load(SolutionKind.SOLUTION, solution);
        var own = known.profile(type);
        var roles = own.isEmpty() ? known.profile(null) : own;
        return roles.isEmpty() ? Optional.empty() : Optional.of(new TargetProfile(solution, roles));
    }
}
