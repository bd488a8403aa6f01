package io.cascata.command.process;

import static io.cascata.command.process.Drafts.LOST;
import static io.cascata.command.process.Drafts.OFFER;
import static io.cascata.command.process.Drafts.TALKING;
import static io.cascata.command.process.Drafts.WON;
import static io.cascata.command.process.ProcessRefusal.PROCESS_TYPE_DIFFERS;
import static io.cascata.events.value.CanonicalStage.CLOSED_LOST;
import static io.cascata.events.value.CanonicalStage.CLOSED_WON;
import static io.cascata.events.value.CanonicalStage.DETECTED;
import static io.cascata.events.value.CanonicalStage.ENGAGED;
import static io.cascata.events.value.CanonicalStage.PIPELINE;
import static io.cascata.events.value.CanonicalStage.QUALIFIED;

import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Transition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Data shows stages: the process shall have them, and keep what it has. */
@Tag("F05")
class AddingStagesTest {

    private static final ProcessId ID = new ProcessId("deals");
    private static final StageKey DEMO = new StageKey("demo");
    private static final StageKey LIVE = new StageKey("live");

    @Test
    void where_there_is_no_process_they_are_its_first_version() {
        var shown = shown(stage(TALKING, 1), stage(WON, 2));
        given().when(new AddStages(ID, shown)).then(new ProcessDrafted(ID, 1, shown));
    }

    @Test
    void stages_that_any_version_has_are_added_nowhere() {
        given(new ProcessDrafted(ID, 1, Drafts.complete()))
                .when(new AddStages(ID, shown(stage(OFFER, 1), stage(TALKING, 2))))
                .thenNothing();
        given(new ProcessDrafted(ID, 1, Drafts.complete()), new ProcessDrafted(ID, 2, Drafts.without(TALKING)))
                .when(new AddStages(ID, shown(stage(TALKING, 1), stage(LOST, 2))))
                .thenNothing();
    }

    @Test
    void an_open_one_comes_before_the_stage_that_it_comes_before_in_the_data() {
        given(new ProcessDrafted(ID, 1, Drafts.complete()))
                .when(new AddStages(ID, shown(stage(DEMO, 1, QUALIFIED), stage(OFFER, 2))))
                .then(new ProcessDrafted(
                        ID,
                        2,
                        grown(
                                DEMO,
                                stage(TALKING, 1),
                                stage(DEMO, 2, QUALIFIED),
                                stage(OFFER, 3),
                                stage(WON, 4),
                                stage(LOST, 5))));
    }

    @Test
    void without_such_a_stage_it_is_the_last_open_one() {
        given(new ProcessDrafted(ID, 1, Drafts.complete()))
                .when(new AddStages(ID, shown(stage(DEMO, 1, PIPELINE), stage(WON, 2))))
                .then(new ProcessDrafted(
                        ID,
                        2,
                        grown(
                                DEMO,
                                stage(TALKING, 1),
                                stage(OFFER, 2),
                                stage(DEMO, 3, PIPELINE),
                                stage(WON, 4),
                                stage(LOST, 5))));
    }

    @Test
    void it_means_no_more_than_the_stage_behind_it_and_no_less_than_the_one_before_it() {
        given(new ProcessDrafted(ID, 1, Drafts.complete()))
                .when(new AddStages(ID, shown(stage(DEMO, 1, PIPELINE), stage(TALKING, 2))))
                .then(new ProcessDrafted(
                        ID,
                        2,
                        grown(
                                DEMO,
                                stage(DEMO, 1, ENGAGED),
                                stage(TALKING, 2),
                                stage(OFFER, 3),
                                stage(WON, 4),
                                stage(LOST, 5))));
        given(new ProcessDrafted(ID, 1, Drafts.complete()))
                .when(new AddStages(ID, shown(stage(DEMO, 1, DETECTED), stage(OFFER, 2))))
                .then(new ProcessDrafted(
                        ID,
                        2,
                        grown(
                                DEMO,
                                stage(TALKING, 1),
                                stage(DEMO, 2, ENGAGED),
                                stage(OFFER, 3),
                                stage(WON, 4),
                                stage(LOST, 5))));
    }

    @Test
    void a_closed_one_at_the_end_moves_no_other_and_completes_the_draft() {
        var data = shown(stage(LOST, 1), stage(LIVE, 2, CLOSED_WON));
        var grown = grown(
                LIVE, stage(TALKING, 1), stage(OFFER, 2), stage(WON, 3), stage(LOST, 4), stage(LIVE, 5, CLOSED_WON));
        given(new ProcessDrafted(ID, 1, Drafts.complete()))
                .when(new AddStages(ID, data))
                .then(new ProcessDrafted(ID, 1, grown));
        given(new ProcessDrafted(ID, 1, Drafts.complete()), new ProcessActivated(ID, 1))
                .when(new AddStages(ID, data))
                .then(new ProcessDrafted(ID, 2, grown));
    }

    @Test
    void another_type_is_refused() {
        var renewal = Drafts.process(OpportunityType.RENEWAL, List.of(stage(DEMO, 1, ENGAGED)), List.of());
        given(new ProcessDrafted(ID, 1, Drafts.complete()))
                .when(new AddStages(ID, renewal))
                .thenRefused(PROCESS_TYPE_DIFFERS);
    }

    /** What data shows: stages, and that each may be entered from anywhere. */
    private static ProcessDefinition shown(StageDefinition... stages) {
        return Drafts.process(
                OpportunityType.ACQUISITION,
                List.of(stages),
                Stream.of(stages)
                        .map(stage -> new Transition(null, stage.key()))
                        .toList());
    }

    private static ProcessDefinition grown(StageKey added, StageDefinition... stages) {
        return Drafts.process(
                OpportunityType.ACQUISITION,
                List.of(stages),
                Stream.concat(Drafts.complete().transitions().stream(), Stream.of(new Transition(null, added)))
                        .toList());
    }

    private static StageDefinition stage(StageKey known, int order) {
        var canonical = known.equals(TALKING)
                ? ENGAGED
                : known.equals(OFFER) ? PIPELINE : known.equals(WON) ? CLOSED_WON : CLOSED_LOST;
        return Drafts.stage(known, order, canonical);
    }

    private static StageDefinition stage(StageKey key, int order, CanonicalStage canonical) {
        return Drafts.stage(key, order, canonical);
    }

    private static DecisionSpec given(DomainEvent... events) {
        return DecisionSpec.of(Drafts.decisions()).given(events);
    }
}
