package io.cascata.command.opportunity;

import io.cascata.command.buyinggroup.Purchases;
import io.cascata.command.decision.Decisions;

/** What may be done with opportunities. */
public final class OpportunityDecisions {

    private OpportunityDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(OpenOpportunity.class, OpeningOpportunities::open)
                .on(OpenTargeted.class, OpeningForTargets::open)
                .on(OpenSuccessor.class, FollowingWins::open)
                .on(WithdrawSuccessor.class, FollowingWins::withdraw)
                .on(AdvanceStage.class, MovingBetweenStages::advance)
                .on(SkipStages.class, MovingBetweenStages::skip)
                .on(MoveBack.class, MovingBetweenStages::moveBack)
                .on(WinOpportunity.class, ClosingOpportunities::win)
                .on(LoseOpportunity.class, ClosingOpportunities::lose)
                .on(RecycleOpportunity.class, ClosingOpportunities::recycle)
                .on(EnterClosedStage.class, ClosingOpportunities::refile)
                .on(ReopenOpportunity.class, ReopeningOpportunities::reopen)
                .on(EnterStage.class, EnteringStages::enter)
                .on(MigrateOpportunity.class, MigratingOpportunities::migrate)
                .on(RenameOpportunity.class, Naming::rename)
                .on(SetAmount.class, Forecasting::setAmount)
                .on(SetCloseDate.class, Forecasting::setCloseDate)
                .on(AssignOwner.class, Forecasting::assignOwner);
        AttachingContacts.contribute(decisions);
    }

    /** Opportunities as buying groups see them. */
    public static Purchases purchases() {
        return new PurchasesInStep();
    }
}
