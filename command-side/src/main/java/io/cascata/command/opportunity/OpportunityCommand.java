package io.cascata.command.opportunity;

import io.cascata.command.decision.Command;
import io.cascata.events.id.OpportunityId;

/** What somebody wants of one opportunity. */
public sealed interface OpportunityCommand extends Command
        permits OpenOpportunity,
                OpenSuccessor,
                WithdrawSuccessor,
                AdvanceStage,
                SkipStages,
                MoveBack,
                EnterStage,
                WinOpportunity,
                LoseOpportunity,
                RecycleOpportunity,
                ReopenOpportunity,
                EnterClosedStage,
                MigrateOpportunity,
                RenameOpportunity,
                SetAmount,
                SetCloseDate,
                AssignOwner,
                AddContactRole,
                AddContactRoles,
                ChangeContactRole,
                RemoveContactRole,
                ChoosePrimaryContact {

    OpportunityId opportunity();

    @Override
    default Target<?, ?> target() {
        return new Target<>(OpportunityKind.OPPORTUNITY, opportunity());
    }
}
