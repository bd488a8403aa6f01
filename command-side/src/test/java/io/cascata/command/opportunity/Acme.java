package io.cascata.command.opportunity;

import io.cascata.command.DecisionSpec;
import io.cascata.command.account.AccountDecisions;
import io.cascata.command.buyinggroup.BuyingGroupDecisions;
import io.cascata.command.contact.ContactDecisions;
import io.cascata.command.decision.Decisions;
import io.cascata.command.playbook.PlaybookDecisions;
import io.cascata.command.process.ProcessDecisions;
import io.cascata.command.solution.SolutionDecisions;
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
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.OpportunityRulesRevised;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Contract;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Owner;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small world for specs: the account Acme with two people, a process of four open and four closed stages, and one
 * opportunity on it.
 */
final class Acme {

    static final AccountId ACCOUNT = new AccountId("acme");
    static final ContactId ANN = new ContactId("ann");
    static final ContactId BOB = new ContactId("bob");
    static final ContactId NOBODY = new ContactId("nobody");
    static final SolutionId SOLUTION = new SolutionId("talent");
    static final BuyingGroupId GROUP = new BuyingGroupId("hr");
    static final ProcessId PROCESS = new ProcessId("acquisition");
    static final OpportunityId ID = new OpportunityId("acme-talent");

    /** The group of Acme's opportunity. */
    static final BuyingGroupFormed FORMED = formed(SOLUTION, GROUP);

    static final ContactRole CHAMPION = new ContactRole("Champion");
    static final ContactRole USER = new ContactRole("User");
    static final Contract CONTRACT = new Contract(LocalDate.of(2026, 2, 1), 12);

    static final StageRef HEARD = new StageRef(new StageKey("heard"), 1, CanonicalStage.DETECTED);
    static final StageRef TALKING = new StageRef(new StageKey("talking"), 2, CanonicalStage.ENGAGED);
    static final StageRef MEETING = new StageRef(new StageKey("meeting"), 3, CanonicalStage.QUALIFIED);
    static final StageRef OFFER = new StageRef(new StageKey("offer"), 4, CanonicalStage.PIPELINE);
    static final StageRef SIGNED = new StageRef(new StageKey("signed"), 5, CanonicalStage.CLOSED_WON);
    static final StageRef LIVE = new StageRef(new StageKey("live"), 6, CanonicalStage.CLOSED_WON);
    static final StageRef LOST = new StageRef(new StageKey("lost"), 7, CanonicalStage.CLOSED_LOST);
    static final StageRef PARKED = new StageRef(new StageKey("parked"), 8, CanonicalStage.CLOSED_RECYCLED);

    static final List<StageRef> STAGES = List.of(HEARD, TALKING, MEETING, OFFER, SIGNED, LIVE, LOST, PARKED);

    static final ProcessDefinition DEFINITION = new ProcessDefinition(
            "Acquisition",
            OpportunityType.ACQUISITION,
            STAGES.stream().map(Acme::stage).toList(),
            Stream.of(
                            new Transition(HEARD.key(), TALKING.key()),
                            new Transition(HEARD.key(), MEETING.key()),
                            new Transition(TALKING.key(), MEETING.key()),
                            new Transition(MEETING.key(), OFFER.key()),
                            new Transition(OFFER.key(), TALKING.key()),
                            new Transition(OFFER.key(), SIGNED.key()),
                            new Transition(SIGNED.key(), LIVE.key()),
                            new Transition(SIGNED.key(), OFFER.key()),
                            new Transition(null, LOST.key()),
                            new Transition(null, PARKED.key()),
                            new Transition(LOST.key(), TALKING.key()),
                            new Transition(PARKED.key(), HEARD.key()))
                    .toList());

    static final Decisions DECISIONS = decisions();

    private static final DomainEvent[] WORLD = {
        new ProcessDrafted(PROCESS, 1, DEFINITION),
        new ProcessActivated(PROCESS, 1),
        new AccountRegistered(ACCOUNT, AccountProfile.named("Acme")),
        new ContactRegistered(ANN, ACCOUNT, new PersonProfile(null, null, null, "HR VP")),
        new ContactRegistered(BOB, null, new PersonProfile(null, null, null, "Consultant")),
    };

    private Acme() {}

    static Decisions decisions() {
        var decisions = Decisions.builder();
        PlaybookDecisions.contribute(decisions);
        ProcessDecisions.contribute(decisions);
        AccountDecisions.contribute(decisions);
        ContactDecisions.contribute(decisions);
        SolutionDecisions.contribute(decisions);
        BuyingGroupDecisions.contribute(decisions, OpportunityDecisions.purchases());
        OpportunityDecisions.contribute(decisions);
        return decisions.build();
    }

    /** The world, and what happened in it. */
    static DecisionSpec given(DomainEvent... events) {
        return DecisionSpec.of(DECISIONS).given(WORLD).given(events);
    }

    /** The world under other rules, and what happened in it. */
    static DecisionSpec given(OpportunityRules rules, DomainEvent... events) {
        return given(new OpportunityRulesRevised(1, rules)).given(events);
    }

    /** The world in memory, as it is from this time on. */
    static MemoryWorld world(Instant at) {
        var world = new MemoryWorld(DECISIONS);
        List.of(WORLD).forEach(event -> world.happened(event, at));
        return world;
    }

    static BuyingGroupFormed formed(SolutionId solution, BuyingGroupId group) {
        return new BuyingGroupFormed(group, ACCOUNT, solution);
    }

    /** Acme's opportunity was opened in this stage. */
    static OpportunityOpened openedIn(StageRef stage) {
        return opened(ID, stage, situation());
    }

    static OpportunityOpened opened(OpportunityId id, StageRef stage, Situation situation) {
        return new OpportunityOpened(id, "Acme talent", OpenedFrom.ACCOUNT, stage, situation, Cause.MANUAL);
    }

    static OpportunityWon won() {
        return new OpportunityWon(ID, OFFER, SIGNED, CONTRACT, situation(), Cause.MANUAL);
    }

    static OpportunityLost lost() {
        return new OpportunityLost(ID, OFFER, LOST, "too dear", situation(), Cause.MANUAL);
    }

    static OpportunityRecycled recycled() {
        return new OpportunityRecycled(ID, OFFER, PARKED, "no budget", situation(), Cause.MANUAL);
    }

    static OpportunityReopened reopened(StageRef from, StageRef to) {
        return new OpportunityReopened(ID, from, to, "budget found", situation(), Cause.MANUAL);
    }

    /** What is true of the opportunity while nobody has said anything of amount, day, owner or roles. */
    static Situation situation() {
        return situationOf(OpportunityType.ACQUISITION, 0);
    }

    static Situation situationOf(OpportunityType type, int filledRoles) {
        return new Situation(type, ACCOUNT, SOLUTION, GROUP, PROCESS, 1, null, null, null, filledRoles);
    }

    static Situation ownedBy(Situation of, Owner owner) {
        return new Situation(
                of.type(),
                of.account(),
                of.solution(),
                of.group(),
                of.process(),
                of.processVersion(),
                of.amount(),
                of.closeDate(),
                owner,
                of.filledRoles());
    }

    static Situation filled(Situation of, int roles) {
        return new Situation(
                of.type(),
                of.account(),
                of.solution(),
                of.group(),
                of.process(),
                of.processVersion(),
                of.amount(),
                of.closeDate(),
                of.owner(),
                roles);
    }

    private static StageDefinition stage(StageRef ref) {
        return new StageDefinition(
                ref.key(), ref.order(), ref.key().value(), ref.canonical(), null, null, null, List.of());
    }
}
