package io.cascata.command.solution;

import io.cascata.events.id.SolutionId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.TargetRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Say who should take part in the purchase of a solution, in opportunities of one type or, without a type, of all that
 * have no profile of their own. Without roles, the profile is taken back.
 */
public record SetTargetProfile(
        SolutionId solution, @Nullable OpportunityType type, List<TargetRole> roles) implements SolutionCommand {

    public SetTargetProfile {
        roles = List.copyOf(roles);
    }
}
