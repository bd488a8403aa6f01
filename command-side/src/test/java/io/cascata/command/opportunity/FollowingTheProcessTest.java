package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.DEFINITION;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.TRANSITION_NOT_ALLOWED;

import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only the moves that the process of an opportunity defines. */
class FollowingTheProcessTest {

    @Test
    @Tag("F02")
    void a_move_the_process_does_not_define_is_refused_with_those_it_does() {
        given(new ProcessDrafted(PROCESS, 2, withoutTheWayToMeeting()), openedOnVersion2())
                .when(advance(MEETING))
                .thenRefused(
                        TRANSITION_NOT_ALLOWED,
                        Map.of("from", "talking", "to", "meeting", "allowed", List.of("lost", "parked")));
    }

    @Test
    void an_import_is_not_asked_whether_the_process_would_have_allowed_it() {
        given(new ProcessDrafted(PROCESS, 2, withoutTheWayToMeeting()), openedOnVersion2())
                .when(new AdvanceStage(ID, MEETING.key(), Cause.IMPORT))
                .then(new StageAdvanced(
                        ID,
                        TALKING,
                        MEETING,
                        List.of(),
                        null,
                        openedOnVersion2().situation(),
                        Cause.IMPORT));
    }

    @Test
    @Tag("F08")
    void an_opportunity_stays_on_the_version_that_it_was_opened_on() {
        given(
                        openedIn(TALKING),
                        new ProcessDrafted(PROCESS, 2, withoutTheWayToMeeting()),
                        new ProcessActivated(PROCESS, 2))
                .when(advance(MEETING))
                .then(new StageAdvanced(ID, TALKING, MEETING, List.of(), null, situation(), Cause.MANUAL));
    }

    private static AdvanceStage advance(StageRef to) {
        return new AdvanceStage(ID, to.key(), Cause.MANUAL);
    }

    private static OpportunityOpened openedOnVersion2() {
        return opened(
                ID,
                TALKING,
                new Situation(OpportunityType.ACQUISITION, ACCOUNT, SOLUTION, GROUP, PROCESS, 2, null, null, null, 0));
    }

    private static ProcessDefinition withoutTheWayToMeeting() {
        return new ProcessDefinition(
                DEFINITION.name(),
                DEFINITION.type(),
                DEFINITION.stages(),
                DEFINITION.transitions().stream()
                        .filter(transition -> !transition.to().equals(MEETING.key()))
                        .toList());
    }
}
