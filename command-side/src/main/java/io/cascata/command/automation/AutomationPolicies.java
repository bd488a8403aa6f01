package io.cascata.command.automation;

import io.cascata.command.policy.DuePolicy;
import io.cascata.command.policy.Policy;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.util.List;

/** The policies by which opportunities open and change hands without anybody asking for it. */
public final class AutomationPolicies {

    private AutomationPolicies() {}

    public static List<Policy> over(EventLog log, EventCodec codec) {
        return List.of(
                new WhenOpportunityWonThenOpenSuccessors(),
                new WhenWinReversedThenWithdrawSuccessors(),
                new WhenAccountTargetedThenOpenOpportunities(),
                new WhenStageAdvancedThenOfferHandshake(),
                new WhenOpportunityClosedThenWithdrawHandshakes(),
                new WhenLeadQualifiedThenOfferHandshake(),
                new WhenHandshakeAnsweredThenAnswerLead(),
                new WhenLeadAnsweredThenAnswerHandshake(),
                new WhenTouchedThenFollowUpHandshake(),
                new WhenMigrationOrderedThenMigrateOpportunities(new OpenOpportunities(log, codec)));
    }

    /** Those that wait for a time. */
    public static List<DuePolicy> due() {
        return List.of(new WhenDeadlinePassedThenBreachServiceLevel());
    }
}
