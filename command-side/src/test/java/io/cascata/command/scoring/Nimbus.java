package io.cascata.command.scoring;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.DecisionSpec;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.playbook.ActionRule;
import io.cascata.events.playbook.AttributeRule;
import io.cascata.events.playbook.ScoringRules;
import io.cascata.events.playbook.ScoringRulesRevised;
import io.cascata.events.playbook.Threshold;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.HalfLife;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Person;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.RulePoints;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small world for specs: the account Nimbus with Ann and Bob, the shipped process, and rules of round numbers. */
final class Nimbus {

    static final AccountId ACCOUNT = new AccountId("nimbus");
    static final ContactId ANN = new ContactId("ann");
    static final ContactId BOB = new ContactId("bob");
    static final LeadId LEO = new LeadId("leo");
    static final VisitorId VISITOR = new VisitorId("v-1");
    static final SolutionId TALENT = new SolutionId("talent");
    static final SolutionId PAYROLL = new SolutionId("payroll");
    static final OpportunityId DEAL = new OpportunityId("nimbus-talent");
    static final ProcessId PROCESS = new ProcessId("acquisition");
    static final Person ANN_HERSELF = Person.of(ANN);
    static final HalfLife MONTH = new HalfLife(30);

    static final ScoringRules RULES = rules(
            new Threshold("member-above-100", 100, Consequence.MOVE_STAGE, null),
            new Threshold("lead-above-100", 100, Consequence.PASS_TO_SALES, null),
            new Threshold("lead-above-50", 50, Consequence.ROUTE, "nurture"),
            new Threshold("customer-above-60", 60, Consequence.OPEN_UPSELL, null));

    private static final DomainEvent[] WORLD = {
        new ProcessDrafted(PROCESS, 1, ShippedProcesses.definitionFor(OpportunityType.ACQUISITION)),
        new ProcessActivated(PROCESS, 1),
        new AccountRegistered(ACCOUNT, new AccountProfile("Nimbus", null, null, "enterprise", null, null, null)),
        new ContactRegistered(ANN, ACCOUNT, new PersonProfile(null, null, null, "HR VP")),
        new ContactRegistered(BOB, ACCOUNT, new PersonProfile(null, null, null, "Clerk")),
        new ScoringRulesRevised(7, RULES)
    };

    private Nimbus() {}

    static ScoringRules rules(Threshold... thresholds) {
        return new ScoringRules(
                MONTH,
                List.of(
                        ActionRule.ofKind("download", 60),
                        ActionRule.ofKind("visit", 1),
                        ActionRule.ofContent("pricing", 10, "*pricing*")),
                List.of(new AttributeRule("enterprise", 0, AttributeRule.Attribute.SEGMENT, "enterprise*")),
                List.of(thresholds));
    }

    static DecisionSpec given(DomainEvent... events) {
        return DecisionSpec.of(CommandSideConfiguration.shippedDecisions())
                .given(WORLD)
                .given(events);
    }

    /** Nimbus's opportunity about talent stands in this stage of the shipped process. */
    static OpportunityOpened openedIn(String stage) {
        return new OpportunityOpened(DEAL, "Nimbus talent", OpenedFrom.SIGNAL, stage(stage), situation(), Cause.MANUAL);
    }

    static Situation situation() {
        return new Situation(
                OpportunityType.ACQUISITION, ACCOUNT, TALENT, new BuyingGroupId("hr"), PROCESS, 1, null, null, null, 0);
    }

    static StageRef stage(String key) {
        return ShippedProcesses.definitionFor(OpportunityType.ACQUISITION)
                .stage(new StageKey(key))
                .orElseThrow()
                .ref();
    }

    static ContactRoleAdded takesPart(ContactId contact) {
        return new ContactRoleAdded(DEAL, contact, new ContactRole("Champion"));
    }

    static TouchRecorded touch(String id, String kind, @Nullable ContactId contact, @Nullable SolutionId solution) {
        return touch(id, kind, contact, solution, null, null);
    }

    static TouchRecorded touch(
            String id,
            String kind,
            @Nullable ContactId contact,
            @Nullable SolutionId solution,
            @Nullable LeadId lead,
            @Nullable VisitorId visitor) {
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                contact,
                ACCOUNT,
                solution,
                "organic",
                kind,
                null,
                "/whitepapers/recruiting",
                Team.MARKETING,
                lead,
                visitor);
    }

    /** So many points for a touch at this time, given under version 7. */
    static PointsAwarded awarded(
            Person person, String touch, int points, @Nullable SolutionId solution, Instant touchedAt) {
        return new PointsAwarded(
                person.score(),
                new TouchId(touch),
                touchedAt,
                person,
                ACCOUNT,
                solution,
                List.of(new RulePoints("download", points)),
                MONTH,
                7);
    }

    /** What it is worth to be somebody at Nimbus. */
    static FitRated fit(Person person) {
        return new FitRated(person.score(), person, List.of(new RulePoints("enterprise", 0)), 7);
    }
}
