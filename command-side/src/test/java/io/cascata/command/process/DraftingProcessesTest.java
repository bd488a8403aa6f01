package io.cascata.command.process;

import static io.cascata.command.process.Drafts.LOST;
import static io.cascata.command.process.Drafts.TALKING;
import static io.cascata.command.process.ProcessRefusal.PROCESS_TYPE_DIFFERS;

import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing a stage model down. */
class DraftingProcessesTest {

    @Test
    @Tag("F08")
    void a_new_process_begins_with_version_1() {
        given().when(new DraftProcess(ID, DEALS)).then(new ProcessDrafted(ID, 1, DEALS));
    }

    @Test
    void drafting_anew_replaces_the_draft() {
        given(new ProcessDrafted(ID, 1, DEALS))
                .when(new DraftProcess(ID, RENAMED))
                .then(new ProcessDrafted(ID, 1, RENAMED));
    }

    @Test
    @Tag("F08")
    void a_draft_that_lacks_a_stage_of_the_one_before_leaves_that_as_it_is() {
        given(new ProcessDrafted(ID, 1, DEALS))
                .when(new DraftProcess(ID, Drafts.without(TALKING)))
                .then(new ProcessDrafted(ID, 2, Drafts.without(TALKING)));
    }

    @Test
    @Tag("F08")
    void so_does_one_in_which_a_stage_means_something_else_or_has_another_place() {
        var meant = Drafts.with(TALKING, stage -> Drafts.at(stage.order(), CanonicalStage.QUALIFIED, stage));
        given(new ProcessDrafted(ID, 1, DEALS))
                .when(new DraftProcess(ID, meant))
                .then(new ProcessDrafted(ID, 2, meant));
        var placed = Drafts.with(LOST, stage -> Drafts.at(9, stage.canonical(), stage));
        given(new ProcessDrafted(ID, 1, DEALS))
                .when(new DraftProcess(ID, placed))
                .then(new ProcessDrafted(ID, 2, placed));
    }

    @Test
    void what_a_draft_adds_or_says_of_its_stages_is_no_reason_for_another_number() {
        var without = Drafts.without(LOST);
        given(new ProcessDrafted(ID, 1, without))
                .when(new DraftProcess(ID, DEALS))
                .then(new ProcessDrafted(ID, 1, DEALS));
        var unowned = Drafts.with(TALKING, stage -> Drafts.ownedBy(null, stage));
        given(new ProcessDrafted(ID, 1, DEALS))
                .when(new DraftProcess(ID, unowned))
                .then(new ProcessDrafted(ID, 1, unowned));
    }

    @Test
    void the_same_draft_is_drafted_without_an_event() {
        given(new ProcessDrafted(ID, 1, DEALS))
                .when(new DraftProcess(ID, DEALS))
                .thenNothing();
    }

    @Test
    @Tag("F08")
    void an_activated_version_is_never_edited() {
        given(new ProcessDrafted(ID, 1, DEALS), new ProcessActivated(ID, 1))
                .when(new DraftProcess(ID, RENAMED))
                .then(new ProcessDrafted(ID, 2, RENAMED));
    }

    @Test
    void the_draft_after_an_activated_version_is_replaced_too() {
        given(new ProcessDrafted(ID, 1, DEALS), new ProcessActivated(ID, 1), new ProcessDrafted(ID, 2, RENAMED))
                .when(new DraftProcess(ID, DEALS))
                .then(new ProcessDrafted(ID, 2, DEALS));
    }

    @Test
    void what_is_active_already_is_drafted_without_an_event() {
        given(new ProcessDrafted(ID, 1, DEALS), new ProcessActivated(ID, 1))
                .when(new DraftProcess(ID, DEALS))
                .thenNothing();
    }

    @Test
    @Tag("A09")
    void a_process_keeps_its_type() {
        given(new ProcessDrafted(ID, 1, DEALS))
                .when(new DraftProcess(
                        ID, Drafts.process(OpportunityType.RENEWAL, DEALS.stages(), DEALS.transitions())))
                .thenRefused(
                        PROCESS_TYPE_DIFFERS,
                        Map.of(
                                "process",
                                ID.value(),
                                "type",
                                OpportunityType.ACQUISITION,
                                "requested",
                                OpportunityType.RENEWAL));
    }

    private static final ProcessId ID = new ProcessId("deals");
    private static final ProcessDefinition DEALS = Drafts.complete();
    private static final ProcessDefinition RENAMED =
            new ProcessDefinition("Renamed", DEALS.type(), DEALS.stages(), DEALS.transitions());

    private static DecisionSpec given(DomainEvent... events) {
        return DecisionSpec.of(Drafts.decisions()).given(events);
    }
}
