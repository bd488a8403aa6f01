package io.cascata.command.buyinggroup;

import io.cascata.command.DecisionSpec;
import io.cascata.command.account.AccountDecisions;
import io.cascata.command.contact.ContactDecisions;
import io.cascata.command.decision.Decisions;
import io.cascata.command.opportunity.OpportunityDecisions;
import io.cascata.command.playbook.PlaybookDecisions;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;

/** A small world for specs: the account Acme with two people, whose HR department decides about talent management. */
final class Hr {

    static final AccountId ACCOUNT = new AccountId("acme");
    static final SolutionId SOLUTION = new SolutionId("talent");
    static final BuyingGroupId GROUP = new BuyingGroupId("hr");
    static final ContactId ANN = new ContactId("ann");
    static final ContactId BOB = new ContactId("bob");
    static final ContactId NOBODY = new ContactId("nobody");
    static final ContactRole CHAMPION = new ContactRole("Champion");
    static final ContactRole USER = new ContactRole("User");
    static final BuyingGroupFormed FORMED = new BuyingGroupFormed(GROUP, ACCOUNT, SOLUTION);
    static final OpportunityId ELSEWHERE = new OpportunityId("elsewhere");

    private Hr() {}

    static DecisionSpec given(DomainEvent... events) {
        var decisions = Decisions.builder();
        PlaybookDecisions.contribute(decisions);
        AccountDecisions.contribute(decisions);
        ContactDecisions.contribute(decisions);
        BuyingGroupDecisions.contribute(decisions, OpportunityDecisions.purchases());
        return DecisionSpec.of(decisions.build())
                .given(
                        new AccountRegistered(ACCOUNT, AccountProfile.named("Acme")),
                        new ContactRegistered(ANN, ACCOUNT, new PersonProfile(null, null, null, "HR VP")),
                        new ContactRegistered(BOB, ACCOUNT, new PersonProfile(null, null, null, "Recruiter")))
                .given(events);
    }

    static Identification found(IdentificationOrigin word) {
        return new Identification(IdentificationWay.INBOUND, word, "form");
    }

    /** An opportunity about another account. */
    static OpportunityOpened openedElsewhere() {
        var situation = new Situation(
                OpportunityType.ACQUISITION,
                new AccountId("globex"),
                SOLUTION,
                new BuyingGroupId("globex"),
                new ProcessId("acquisition"),
                1,
                null,
                null,
                null,
                0);
        var stage = new StageRef(new StageKey("heard"), 1, CanonicalStage.DETECTED);
        return new OpportunityOpened(ELSEWHERE, "Globex", OpenedFrom.ACCOUNT, stage, situation, Cause.MANUAL);
    }
}
