package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Gated.FOUR;
import static io.cascata.command.opportunity.Gated.ROLES;
import static io.cascata.command.opportunity.Gated.THREE;
import static io.cascata.command.opportunity.Gated.given;
import static io.cascata.command.opportunity.Gated.openedIn;
import static io.cascata.command.opportunity.Gated.people;
import static io.cascata.command.opportunity.Gated.person;
import static io.cascata.command.opportunity.Gated.profile;
import static io.cascata.command.opportunity.Gated.situation;
import static io.cascata.command.opportunity.Gated.touch;
import static io.cascata.command.opportunity.OpportunityRefusal.COMMITTEE_INCOMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.DecisionSpec;
import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.Cause;
import io.cascata.events.value.CommitteeMeasure;
import io.cascata.events.value.CommitteeRule;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.Person;
import io.cascata.events.value.StageRules;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A gate asks for one engaged person; somebody was in touch under another name. */
@Tag("D08")
@Tag("E07")
class CountingAsEngagedTest {

    private static final VisitorId VISITOR = new VisitorId("visitor");
    private static final LeadId LEO = new LeadId("leo");
    private static final LeadLinkedToContact LEO_IS_KNOWN = new LeadLinkedToContact(LEO, person(0));

    @Test
    @Tag("H05")
    void a_visit_counts_once_it_is_known_whose_it_was() {
        engagedBy(touch(VISITOR), visitorIs(Person.of(person(0))));
        engagedBy(visitorIs(Person.of(person(0))), touch(VISITOR));
    }

    @Test
    @Tag("H05")
    void a_visit_counts_through_the_lead_that_the_visitor_was_taken_for_first() {
        engagedBy(touch(VISITOR), visitorIs(Person.of(LEO)), LEO_IS_KNOWN);
        engagedBy(touch(VISITOR), visitorIs(Person.of(LEO)), visitorIs(Person.of(person(0))));
    }

    @Test
    void what_somebody_did_as_a_lead_counts_after_the_conversion() {
        engagedBy(touch(LEO), LEO_IS_KNOWN);
        engagedBy(touch(LEO), new LeadConverted(LEO, null, person(0), false, true, null, LeadConverted.By.PERSON));
    }

    @Test
    void what_nobody_is_known_to_have_done_engages_nobody() {
        notEngagedBy(touch(VISITOR));
        notEngagedBy(touch(LEO));
        notEngagedBy(touch(VISITOR), visitorIs(Person.of(LEO)));
    }

    @Test
    void what_somebody_else_turned_out_to_have_done_does_not_count() {
        notEngagedBy(touch(VISITOR), visitorIs(Person.of(LEO)), visitorIs(Person.of(person(5))), LEO_IS_KNOWN);
        notEngagedBy(touch(LEO), LEO_IS_KNOWN, new LeadLinkedToContact(LEO, person(5)));
        notEngagedBy(touch(person(5), VISITOR), visitorIs(Person.of(person(0))));
    }

    @Test
    void the_decision_stands_on_every_name_and_on_whose_it_is() {
        var asked = new ArrayList<EventFilter>();
        var world = new MemoryWorld(CommandSideConfiguration.shippedDecisions());
        world.happened(visitorIs(Person.of(LEO)), NOW);
        world.happened(LEO_IS_KNOWN, NOW);

        assertThat(Engagement.of(person(0), 30, recording(world, asked))).isFalse();

        assertThat(List.of(
                        touch(person(0)),
                        touch(LEO),
                        touch(VISITOR),
                        visitorIs(Person.of(person(5))),
                        new VisitorIdentified(new VisitorId("other"), Person.of(person(0))),
                        new VisitorIdentified(new VisitorId("other"), Person.of(LEO)),
                        new LeadLinkedToContact(new LeadId("other"), person(0)),
                        new LeadLinkedToContact(LEO, person(5))))
                .allMatch(event -> asked.stream().anyMatch(filter -> matches(filter, event)));
        assertThat(asked).allMatch(filter -> filter.anyOf().stream()
                .noneMatch(criterion -> criterion.tags().isEmpty()));
    }

    private static boolean matches(EventFilter filter, DomainEvent event) {
        return filter.matches(EventCatalogue.cascata().typeOf(event).name(), event.tags());
    }

    private static Boundary recording(MemoryWorld world, List<EventFilter> asked) {
        return new Boundary() {
            @Override
            public <I, S> S load(EntityKind<I, S> kind, I id) {
                asked.add(kind.events(id));
                return world.load(kind, id);
            }

            @Override
            public Instant occurredAt() {
                return NOW;
            }
        };
    }

    private static VisitorIdentified visitorIs(Person person) {
        return new VisitorIdentified(VISITOR, person);
    }

    private static void engagedBy(DomainEvent... events) {
        var gate = new GateSnapshot(1, CommitteeMeasure.ENGAGED, 5, 1, ROLES.subList(0, 1), List.of());
        advancingAfter(events)
                .then(new StageAdvanced(ID, THREE, FOUR, List.of(), null, situation(1), Cause.MANUAL, gate));
    }

    private static void notEngagedBy(DomainEvent... events) {
        advancingAfter(events).thenRefused(COMMITTEE_INCOMPLETE);
    }

    private static DecisionSpec.Then advancingAfter(DomainEvent... events) {
        var rule = new CommitteeRule(CommitteeMeasure.ENGAGED, 1, 30);
        return given(FOUR, new StageRules(null, rule, null, List.of(), List.of()), profile(1), openedIn(THREE))
                .given(people(1))
                .given(events)
                .when(new AdvanceStage(ID, FOUR.key(), Cause.MANUAL));
    }
}
