package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SOLUTION;

import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import org.jspecify.annotations.Nullable;

/** Commands that open Acme's opportunity in a stage. */
final class GatedOpening {

    private GatedOpening() {}

    static OpenOpportunity in(StageRef stage) {
        return by(null, stage, OpenedFrom.ACCOUNT, Cause.MANUAL);
    }

    static OpenOpportunity by(@Nullable Team creator, @Nullable StageRef stage, OpenedFrom from, Cause cause) {
        return new OpenOpportunity(
                ID,
                "Acme talent",
                new Purchase(ACCOUNT, SOLUTION, OpportunityType.ACQUISITION, GROUP),
                new Start(PROCESS, null, stage == null ? null : stage.key(), creator),
                null,
                Forecast.NONE,
                from,
                cause);
    }
}
