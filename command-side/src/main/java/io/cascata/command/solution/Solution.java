package io.cascata.command.solution;

import io.cascata.events.solution.ContentMapped;
import io.cascata.events.solution.ContentUnmapped;
import io.cascata.events.solution.SolutionDefined;
import io.cascata.events.solution.SolutionEvent;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.TargetRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A solution as decisions see it; without a name, nobody has defined it. Profiles are kept by type, empty for all types. */
record Solution(@Nullable String name, Map<Optional<OpportunityType>, List<TargetRole>> profiles) {

    static final Solution UNKNOWN = new Solution(null, Map.of());

    Solution after(SolutionEvent event) {
        return switch (event) {
            case SolutionDefined defined -> new Solution(defined.name(), profiles);
            case TargetProfileSet set -> new Solution(name, with(set));
            case ContentMapped mapped -> this;
            case ContentUnmapped unmapped -> this;
        };
    }

    private Map<Optional<OpportunityType>, List<TargetRole>> with(TargetProfileSet set) {
        var all = new HashMap<>(profiles);
        all.put(Optional.ofNullable(set.type()), set.roles());
        return Map.copyOf(all);
    }

    /** The roles that were set for exactly this type, or for all types; none where nobody has set any. */
    List<TargetRole> profile(@Nullable OpportunityType type) {
        return profiles.getOrDefault(Optional.ofNullable(type), List.of());
    }
}
