package io.cascata.command.opportunity;

import io.cascata.command.decision.Decisions;

/** What may be done with opportunities. */
public final class OpportunityDecisions {

    private OpportunityDecisions() {}

    public static void contribute(Decisions.Builder decisions, OpportunityRules rules) {
        var closing = new ClosingOpportunities(rules);
        decisions
                .on(OpenOpportunity.class, new OpeningOpportunities(rules))
                .on(AdvanceStage.class, MovingBetweenStages::advance)
                .on(SkipStages.class, MovingBetweenStages::skip)
                .on(MoveBack.class, MovingBetweenStages::moveBack)
                .on(WinOpportunity.class, closing::win)
                .on(LoseOpportunity.class, closing::lose)
                .on(RecycleOpportunity.class, closing::recycle)
                .on(EnterClosedStage.class, ClosingOpportunities::refile)
                .on(ReopenOpportunity.class, ReopeningOpportunities::reopen)
                .on(EnterStage.class, new EnteringStages(closing))
                .on(SetAmount.class, Forecasting::setAmount)
                .on(SetCloseDate.class, Forecasting::setCloseDate)
                .on(AssignOwner.class, Forecasting::assignOwner);
        new AttachingContacts(rules.roles()).contribute(decisions);
    }
}
