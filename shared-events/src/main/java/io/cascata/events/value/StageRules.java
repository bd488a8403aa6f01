package io.cascata.events.value;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a process asks for before an opportunity enters a stage: so many contacts with a role, so much of the committee,
 * one member more than at the step before, and what must be {@code required}; and what must be known at the {@code exit},
 * before it leaves the stage for a later one. What is missing is not asked for.
 */
public record StageRules(
        @Nullable Integer contactRoles,
        @Nullable CommitteeRule committee,
        @Nullable Boolean oneMoreMember,

        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<Requirement> required,

        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<Requirement> exit) {

    public StageRules {
        required = List.copyOf(required);
        exit = List.copyOf(exit);
        if (contactRoles != null && contactRoles < 0) {
            throw new IllegalArgumentException("a stage asks for no fewer than 0 contact roles, not " + contactRoles);
        }
    }
}
