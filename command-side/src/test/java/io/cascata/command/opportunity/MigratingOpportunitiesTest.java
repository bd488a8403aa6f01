package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PARKED;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.recycled;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_CLOSED;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;
import static io.cascata.command.process.ProcessRefusal.PROCESS_NOT_ACTIVE;
import static io.cascata.command.process.ProcessRefusal.STAGE_UNMAPPED;

import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageMapping;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Transition;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * On to another version of the process: the second one calls the first stage noticed, has two stages of talks instead of
 * one, and keeps the rest.
 */
@Tag("F08")
class MigratingOpportunitiesTest {

    private static final StageRef NOTICED = stage("noticed", 1, CanonicalStage.DETECTED);
    private static final StageRef FIRST_TALK = stage("first-talk", 2, CanonicalStage.ENGAGED);
    private static final StageRef SECOND_TALK = stage("second-talk", 3, CanonicalStage.ENGAGED);
    private static final StageRef LATER_MEETING = stage("meeting", 4, CanonicalStage.QUALIFIED);

    private static final ProcessDefinition SECOND = new ProcessDefinition(
            "Acquisition",
            OpportunityType.ACQUISITION,
            Stream.of(
                            NOTICED,
                            FIRST_TALK,
                            SECOND_TALK,
                            LATER_MEETING,
                            stage("offer", 5, CanonicalStage.PIPELINE),
                            stage("signed", 6, CanonicalStage.CLOSED_WON),
                            stage("lost", 7, CanonicalStage.CLOSED_LOST))
                    .map(ref -> new StageDefinition(
                            ref.key(), ref.order(), ref.key().value(), ref.canonical(), null, null, null, List.of()))
                    .toList(),
            List.of(new Transition(SECOND_TALK.key(), LATER_MEETING.key())));

    @Test
    void the_stage_of_the_same_key_is_the_one_to_go_on_in() {
        given(openedIn(MEETING)).when(migrate(2)).then(migrated(MEETING, LATER_MEETING));
    }

    @Test
    void without_one_it_is_the_only_stage_that_stands_for_the_same() {
        given(openedIn(HEARD)).when(migrate(null)).then(migrated(HEARD, NOTICED));
    }

    @Test
    void where_two_stages_would_do_one_has_to_be_named() {
        given(openedIn(TALKING))
                .when(migrate(2))
                .thenRefused(STAGE_UNMAPPED, Map.of("process", "acquisition", "version", 2, "stage", "talking"));
        given(openedIn(TALKING))
                .when(migrate(2, new StageMapping(TALKING.key(), SECOND_TALK.key())))
                .then(migrated(TALKING, SECOND_TALK));
    }

    @Test
    void a_closed_stage_is_none_to_go_on_in() {
        given(openedIn(OFFER))
                .when(migrate(2, new StageMapping(OFFER.key(), LOST.key())))
                .thenRefused(STAGE_UNMAPPED);
    }

    @Test
    void from_then_on_the_stages_and_moves_are_those_of_the_new_version() {
        var moved = migrated(TALKING, SECOND_TALK);
        given(openedIn(TALKING), moved)
                .when(new AdvanceStage(ID, LATER_MEETING.key(), Cause.MANUAL))
                .then(new StageAdvanced(
                        ID, SECOND_TALK, LATER_MEETING, List.of(), null, inSecond(situation()), Cause.MANUAL));
        given(openedIn(TALKING), moved)
                .when(new AdvanceStage(ID, PARKED.key(), Cause.MANUAL))
                .thenRefused(STAGE_UNKNOWN);
    }

    @Test
    void one_that_is_there_already_stays_without_an_event() {
        given(openedIn(MEETING), migrated(MEETING, LATER_MEETING))
                .when(migrate(null))
                .thenNothing();
    }

    @Test
    void a_closed_one_keeps_the_version_that_it_closed_in() {
        given(openedIn(OFFER), recycled()).when(migrate(2)).thenRefused(OPPORTUNITY_CLOSED);
        given(openedIn(OFFER), Acme.won()).when(migrate(2)).thenRefused(OPPORTUNITY_CLOSED);
    }

    @Test
    void only_the_active_version_is_gone_on_by() {
        given(openedIn(MEETING), new ProcessActivated(PROCESS, 1))
                .when(migrate(2))
                .thenRefused(PROCESS_NOT_ACTIVE, Map.of("process", "acquisition", "version", 2, "active", 1));
    }

    @Test
    void nobody_goes_on_before_the_present_stay_began() {
        given(openedIn(MEETING))
                .at(NOW.minus(Duration.ofDays(400)))
                .when(migrate(2))
                .thenRefused(OCCURRED_BEFORE_STAY);
    }

    private static DecisionSpec given(DomainEvent... events) {
        return Acme.given(new ProcessDrafted(PROCESS, 2, SECOND), new ProcessActivated(PROCESS, 2))
                .given(events);
    }

    private static MigrateOpportunity migrate(@Nullable Integer version, StageMapping... stages) {
        return new MigrateOpportunity(ID, version, List.of(stages), Cause.MANUAL);
    }

    private static OpportunityMigrated migrated(StageRef from, StageRef to) {
        return new OpportunityMigrated(ID, from, to, 1, inSecond(situation()), Cause.MANUAL);
    }

    private static Situation inSecond(Situation of) {
        return new Situation(
                of.type(),
                of.account(),
                of.solution(),
                of.group(),
                of.process(),
                2,
                of.amount(),
                of.closeDate(),
                of.owner(),
                of.filledRoles());
    }

    private static StageRef stage(String key, int order, CanonicalStage canonical) {
        return new StageRef(new StageKey(key), order, canonical);
    }
}
