package io.cascata.command.automation;

import io.cascata.command.policy.DuePolicy;
import io.cascata.command.policy.Policy;
import java.util.List;

/** The policies by which opportunities open and change hands without anybody asking for it. */
public final class AutomationPolicies {

    private AutomationPolicies() {}

    public static List<Policy> all() {
        return List.of(
                new WhenOpportunityWonThenOpenSuccessors(),
                new WhenWinReversedThenWithdrawSuccessors(),
                new WhenStageAdvancedThenOfferHandshake(),
                new WhenOpportunityClosedThenWithdrawHandshakes(),
                new WhenLeadQualifiedThenOfferHandshake(),
                new WhenHandshakeAnsweredThenAnswerLead(),
                new WhenLeadAnsweredThenAnswerHandshake());
    }

    /** Those that wait for a time. */
    public static List<DuePolicy> due() {
        return List.of(new WhenDeadlinePassedThenBreachServiceLevel());
    }
}
