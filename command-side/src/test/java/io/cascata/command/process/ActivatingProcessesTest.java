package io.cascata.command.process;

import static io.cascata.command.process.Drafts.LOST;
import static io.cascata.command.process.Drafts.OFFER;
import static io.cascata.command.process.Drafts.TALKING;
import static io.cascata.command.process.Drafts.WON;
import static io.cascata.command.process.ProcessRefusal.PROCESS_INCOMPLETE;
import static io.cascata.command.process.ProcessRefusal.PROCESS_UNKNOWN;
import static io.cascata.command.process.ProcessRefusal.PROCESS_VERSION_UNKNOWN;

import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Team;
import io.cascata.events.value.Transition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letting new opportunities open on a version. */
class ActivatingProcessesTest {

    private static final ProcessId ID = new ProcessId("deals");

    @Test
    @Tag("B05")
    void a_complete_model_is_activated() {
        given(drafted(1, Drafts.complete())).when(new ActivateProcess(ID, 1)).then(new ProcessActivated(ID, 1));
    }

    @Test
    void without_a_named_version_the_latest_is() {
        given(drafted(1, Drafts.complete()), new ProcessActivated(ID, 1), drafted(2, Drafts.complete()))
                .when(new ActivateProcess(ID, null))
                .then(new ProcessActivated(ID, 2));
    }

    @Test
    void the_active_version_is_activated_without_an_event() {
        given(drafted(1, Drafts.complete()), new ProcessActivated(ID, 1))
                .when(new ActivateProcess(ID, 1))
                .thenNothing();
    }

    @Test
    @Tag("F08")
    void an_earlier_version_can_be_made_active_again() {
        given(
                        drafted(1, Drafts.complete()),
                        new ProcessActivated(ID, 1),
                        drafted(2, Drafts.complete()),
                        new ProcessActivated(ID, 2))
                .when(new ActivateProcess(ID, 1))
                .then(new ProcessActivated(ID, 1));
    }

    @Test
    void what_nobody_has_drafted_is_not_activated() {
        given().when(new ActivateProcess(ID, null)).thenRefused(PROCESS_UNKNOWN, Map.of("process", "deals"));
        given(drafted(1, Drafts.complete()))
                .when(new ActivateProcess(ID, 2))
                .thenRefused(PROCESS_VERSION_UNKNOWN, Map.of("process", "deals", "version", 2, "latest", 1));
    }

    @Test
    @Tag("B05")
    void a_stage_needs_an_owner() {
        incomplete(Drafts.with(OFFER, stage -> Drafts.ownedBy(null, stage)), "stage 'offer' has no owner");
    }

    @Test
    @Tag("B05")
    void a_stage_needs_a_definition_and_a_description() {
        incomplete(
                Drafts.with(WON, stage -> Drafts.saying(null, " ", stage)),
                "stage 'won' has no definition",
                "stage 'won' has no description");
    }

    @Test
    @Tag("B05")
    void an_open_stage_needs_exit_criteria() {
        incomplete(
                Drafts.with(TALKING, stage -> Drafts.leftWhen(List.of(), stage)),
                "stage 'talking' has no exit criteria");
        incomplete(
                Drafts.with(TALKING, stage -> Drafts.leftWhen(List.of("they agree", " "), stage)),
                "stage 'talking' has no exit criteria");
    }

    @Test
    void an_open_stage_needs_a_way_on() {
        incomplete(Drafts.without(WON), "there is no won stage", "stage 'offer' has no way on");
    }

    @Test
    void a_way_back_is_no_way_on() {
        var complete = Drafts.complete();
        incomplete(
                Drafts.process(
                        complete.type(),
                        complete.stages(),
                        List.of(
                                new Transition(TALKING, OFFER),
                                new Transition(OFFER, TALKING),
                                new Transition(null, LOST))),
                "stage 'offer' has no way on");
    }

    @Test
    void there_must_be_a_lost_stage() {
        incomplete(Drafts.without(LOST), "there is no lost stage");
    }

    @Test
    void everything_that_is_missing_is_listed() {
        incomplete(
                Drafts.process(OpportunityType.ACQUISITION, List.of(), List.of()),
                "there is no open stage",
                "there is no won stage",
                "there is no lost stage");
    }

    @Test
    @Tag("F01")
    void customer_success_owns_stages_of_customer_types_only() {
        incomplete(
                Drafts.with(OFFER, stage -> Drafts.ownedBy(Team.CUSTOMER_SUCCESS, stage)),
                "stage 'offer' cannot be owned by CUSTOMER_SUCCESS");
        var renewal = Drafts.with(OFFER, stage -> Drafts.ownedBy(Team.CUSTOMER_SUCCESS, stage));
        given(drafted(1, Drafts.process(OpportunityType.RENEWAL, renewal.stages(), renewal.transitions())))
                .when(new ActivateProcess(ID, 1))
                .then(new ProcessActivated(ID, 1));
    }

    @Test
    @Tag("F01")
    void revenue_operations_owns_no_stage() {
        incomplete(
                Drafts.with(OFFER, stage -> Drafts.ownedBy(Team.REVENUE_OPERATIONS, stage)),
                "stage 'offer' cannot be owned by REVENUE_OPERATIONS");
    }

    private static void incomplete(ProcessDefinition draft, String... gaps) {
        given(drafted(1, draft))
                .when(new ActivateProcess(ID, 1))
                .thenRefused(PROCESS_INCOMPLETE, Map.of("process", "deals", "version", 1, "gaps", List.of(gaps)));
    }

    private static ProcessDrafted drafted(int version, ProcessDefinition definition) {
        return new ProcessDrafted(ID, version, definition);
    }

    private static DecisionSpec given(DomainEvent... events) {
        return DecisionSpec.of(Drafts.decisions()).given(events);
    }
}
