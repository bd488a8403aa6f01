package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SOLUTION;

import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.solution.SolutionDefined;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.StageRules;
import io.cascata.events.value.TargetRole;
import io.cascata.events.value.Team;
import io.cascata.events.value.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Acme's opportunity on a process of five open stages, one of which has gates, and a solution with a target profile of
 * five roles. Every stage leads to every other.
 */
final class Gated {

    static final StageRef ONE = open(1, CanonicalStage.TARGET);
    static final StageRef TWO = open(2, CanonicalStage.DETECTED);
    static final StageRef THREE = open(3, CanonicalStage.ENGAGED);
    static final StageRef FOUR = open(4, CanonicalStage.QUALIFIED);
    static final StageRef FIVE = open(5, CanonicalStage.PIPELINE);
    static final StageRef WON = new StageRef(new StageKey("won"), 6, CanonicalStage.CLOSED_WON);
    static final StageRef LOST = new StageRef(new StageKey("lost"), 7, CanonicalStage.CLOSED_LOST);

    /** The five roles of the profile, one head each. */
    static final List<ContactRole> ROLES =
            IntStream.of(0, 1, 2, 3, 4).mapToObj(Gated::role).toList();

    private static final List<StageRef> STAGES = List.of(ONE, TWO, THREE, FOUR, FIVE, WON, LOST);

    private Gated() {}

    /** A world in which this stage has these rules, and what happened in it. */
    static DecisionSpec given(StageRef gated, StageRules rules, DomainEvent... events) {
        var world = new ArrayList<DomainEvent>();
        world.add(new ProcessDrafted(PROCESS, 1, process(gated, rules)));
        world.add(new SolutionDefined(SOLUTION, "Talent management"));
        for (int i = 0; i < 6; i++) {
            world.add(new ContactRegistered(person(i), ACCOUNT, new PersonProfile(null, null, null, null)));
        }
        return Acme.given(world.toArray(DomainEvent[]::new)).given(events);
    }

    /** The profile with so many people wanted in each of the five roles. */
    static TargetProfileSet profile(int headCount) {
        return new TargetProfileSet(
                SOLUTION,
                null,
                ROLES.stream()
                        .map(role -> new TargetRole(role, headCount, List.of(), null))
                        .toList());
    }

    static OpportunityOpened openedIn(StageRef stage) {
        return Acme.opened(ID, stage, situation(0));
    }

    static Situation situation(int filledRoles) {
        return new Situation(
                OpportunityType.ACQUISITION, ACCOUNT, SOLUTION, GROUP, PROCESS, 1, null, null, null, filledRoles);
    }

    /** So many people, each in another role of the profile. */
    static DomainEvent[] people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ContactRoleAdded(ID, person(i), role(i)))
                .toArray(DomainEvent[]::new);
    }

    static ContactId person(int number) {
        return new ContactId("person-" + number);
    }

    static ContactRole role(int number) {
        return new ContactRole(List.of("Champion", "Decision Maker", "Influencer", "User", "Ratifier")
                .get(number % 5));
    }

    static TouchRecorded touch(ContactId contact) {
        return touch(contact, null, null);
    }

    static TouchRecorded touch(LeadId lead) {
        return touch(null, lead, null);
    }

    static TouchRecorded touch(VisitorId visitor) {
        return touch(null, null, visitor);
    }

    /** By a contact whom the source knows as a visitor too. */
    static TouchRecorded touch(ContactId contact, VisitorId visitor) {
        return touch(contact, null, visitor);
    }

    private static TouchRecorded touch(
            @Nullable ContactId contact, @Nullable LeadId lead, @Nullable VisitorId visitor) {
        var id = "touch " + contact + lead + visitor;
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                contact,
                null,
                null,
                "web",
                "visit",
                null,
                null,
                Team.MARKETING,
                lead,
                visitor);
    }

    static ProcessDefinition process(StageRef gated, @Nullable StageRules rules) {
        var transitions =
                STAGES.stream().map(to -> new Transition(null, to.key())).toList();
        var stages = STAGES.stream()
                .map(stage -> stage(stage, stage.equals(gated) ? rules : null))
                .toList();
        return new ProcessDefinition("Acquisition", OpportunityType.ACQUISITION, stages, transitions);
    }

    private static StageDefinition stage(StageRef ref, @Nullable StageRules rules) {
        var owner = ref.order() < 4 ? Team.MARKETING : Team.SALES;
        return new StageDefinition(
                ref.key(), ref.order(), ref.key().value(), ref.canonical(), owner, null, null, List.of(), rules);
    }

    private static StageRef open(int order, CanonicalStage canonical) {
        return new StageRef(new StageKey("stage-" + order), order, canonical);
    }
}
