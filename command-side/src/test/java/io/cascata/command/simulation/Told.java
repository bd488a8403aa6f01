package io.cascata.command.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.account.AccountRegistered;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.CommitteeMeasure;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.Identification;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events as a log might tell them, about one opportunity, its group and one lead. */
final class Told {

    static final OpportunityId ID = new OpportunityId("one");
    static final LeadId LEAD = new LeadId("lead");
    static final AccountId ACCOUNT = new AccountId("acme");
    static final BuyingGroupId GROUP = new BuyingGroupId("hr");
    static final ContactId ANN = new ContactId("ann");
    static final ContactId BOB = new ContactId("bob");
    static final ContactRole CHAMPION = Course.PROFILE.get(0);
    static final ContactRole USER = Course.PROFILE.get(1);
    static final BuyingGroupFormed FORMED = new BuyingGroupFormed(GROUP, ACCOUNT, Choices.SOLUTION);
    static final LeadCaptured CAPTURED = new LeadCaptured(
            LEAD,
            LeadOrigin.of(LeadOrigin.Way.FORM),
            new LeadProfile(mailbox("ann@acme.example"), null, null, null, null, null));
    static final LeadQualified QUALIFIED = new LeadQualified(LEAD, List.of(), null, 0, Cause.MANUAL);
    static final LeadConverted CONVERTED =
            new LeadConverted(LEAD, ACCOUNT, ANN, true, true, null, LeadConverted.By.PERSON);

    private Told() {}

    static OpportunityOpened opened(OpportunityId id, String stage) {
        return new OpportunityOpened(id, "Talent", OpenedFrom.ACCOUNT, stage(stage), situation(), Cause.MANUAL);
    }

    static StageAdvanced advanced(String from, String to, @Nullable GateSnapshot gate) {
        return new StageAdvanced(ID, stage(from), stage(to), List.of(), null, situation(), Cause.MANUAL, gate);
    }

    static OpportunityLost lost(String from) {
        return new OpportunityLost(ID, stage(from), stage("lost"), "too dear", situation(), Cause.MANUAL);
    }

    static OpportunityReopened reopened(OpportunityId id, String to) {
        return new OpportunityReopened(id, stage("lost"), stage(to), "again", situation(), Cause.MANUAL);
    }

    static ContactRoleAdded added(ContactId contact, ContactRole role) {
        return new ContactRoleAdded(ID, contact, role);
    }

    static GateSnapshot gate(int members, ContactRole... covered) {
        return new GateSnapshot(
                members, CommitteeMeasure.FILLED, Course.PROFILE.size(), Course.FILLED, List.of(covered), List.of());
    }

    static MemberConfirmed confirmed(ContactId contact, ContactRole role) {
        return new MemberConfirmed(GROUP, contact, role, Identification.KNOWN);
    }

    static AccountRegistered company(String id, String name) {
        return new AccountRegistered(new AccountId(id), AccountProfile.named(name));
    }

    static ContactRegistered person(String id, String address) {
        return new ContactRegistered(new ContactId(id), ACCOUNT, mailbox(address));
    }

    private static PersonProfile mailbox(String address) {
        return new PersonProfile(new PersonName("Ann"), new EmailAddress(address), null, null);
    }

    private static Situation situation() {
        return new Situation(
                OpportunityType.ACQUISITION,
                ACCOUNT,
                Choices.SOLUTION,
                GROUP,
                new ProcessId("acquisition"),
                1,
                null,
                null,
                null,
                0);
    }

    private static StageRef stage(String key) {
        return Course.definition(OpportunityType.ACQUISITION)
                .stage(new StageKey(key))
                .orElseThrow()
                .ref();
    }

    /** Of what is told, the last step is wrong, and nothing before it; the simulation asks for the rule. */
    static void assertNoticed(Rule rule, Step... told) {
        var steps = List.of(told);
        assertThat(Checker.RULES).hasAtLeastOneElementOfType(rule.getClass());
        assertThat(Checker.broken(steps.subList(0, steps.size() - 1), List.of(rule)))
                .isEmpty();
        assertThat(Checker.broken(steps, List.of(rule))).hasSize(1);
    }
}
