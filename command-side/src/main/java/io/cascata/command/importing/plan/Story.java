package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.OpportunityType;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the input tells of one opportunity; steps and roles in any order.
 *
 * @param named whether the input names it; else it is called so for want of a name
 * @param changed when the row of the opportunity itself was changed last
 */
public record Story(
        RowRef row,
        String id,
        String name,
        boolean named,
        @Nullable AccountId account,
        OpportunityType type,
        SolutionId solution,
        Currency currency,
        @Nullable String owner,
        @Nullable Instant created,
        @Nullable Instant changed,
        List<Step> steps,
        List<RoleSpell> roles) {

    public Story {
        steps = List.copyOf(steps);
        roles = List.copyOf(roles);
    }
}
