package io.cascata.command.process;

import static io.cascata.command.DecisionSpec.NOW;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.DecisionSpec;
import io.cascata.command.decision.CommandRequest;
import io.cascata.events.DomainEvent;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stage models that come with the platform. */
class ShippedProcessesTest {

    private static final List<CanonicalStage> FORRESTER = List.of(
            CanonicalStage.TARGET,
            CanonicalStage.DETECTED,
            CanonicalStage.ENGAGED,
            CanonicalStage.PRIORITIZED,
            CanonicalStage.PIPELINE,
            CanonicalStage.CLOSED_WON,
            CanonicalStage.CLOSED_LOST,
            CanonicalStage.CLOSED_RECYCLED);

    @ParameterizedTest
    @EnumSource
    @Tag("B05")
    void each_type_has_a_complete_one(OpportunityType type) {
        assertThat(Completeness.gapsOf(ShippedProcesses.definitionFor(type))).isEmpty();
        assertThat(ShippedProcesses.definitionFor(type).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("F05")
    void each_runs_through_forresters_stages_from_target_to_closed(OpportunityType type) {
        var stages = ShippedProcesses.definitionFor(type).stages();
        assertThat(stages).extracting(StageDefinition::canonical).containsSubsequence(FORRESTER);
        assertThat(stages).isSortedAccordingTo(comparing(StageDefinition::order));
    }

    @Test
    @Tag("F01")
    void the_renewal_leaves_out_the_stage_of_a_team_that_takes_no_part() {
        for (var type : OpportunityType.values()) {
            var stages = ShippedProcesses.definitionFor(type).stages();
            assertThat(stages.stream().anyMatch(stage -> stage.canonical() == CanonicalStage.QUALIFIED))
                    .as("%s has the stage of sales development", type)
                    .isEqualTo(type != OpportunityType.RENEWAL);
        }
    }

    @Test
    @Tag("F01")
    void an_acquisition_passes_from_marketing_to_sales_development_to_sales() {
        var owners = ShippedProcesses.definitionFor(OpportunityType.ACQUISITION).stages().stream()
                .filter(stage -> stage.outcome() == Outcome.OPEN)
                .map(StageDefinition::owner)
                .distinct();
        assertThat(owners).containsExactly(Team.MARKETING, Team.SALES_DEVELOPMENT, Team.SALES);
    }

    @ParameterizedTest
    @EnumSource
    void every_open_stage_can_be_lost_and_recycled_and_taken_up_again(OpportunityType type) {
        var process = ShippedProcesses.definitionFor(type);
        for (var stage : process.stages()) {
            if (stage.outcome() == Outcome.OPEN) {
                for (var end : List.of(new StageKey("closed-lost"), new StageKey("recycled"))) {
                    assertThat(process.allows(stage.key(), end)).isTrue();
                    assertThat(process.allows(end, stage.key())).isTrue();
                }
            }
        }
    }

    @Test
    @Tag("F08")
    void their_commands_make_them_known_and_active_at_the_first_time_only() {
        for (int i = 0; i < REQUESTS.size(); i += 2) {
            var process = ((DraftProcess) REQUESTS.get(i).command()).process();
            var definition = ((DraftProcess) REQUESTS.get(i).command()).definition();
            var drafted = new ProcessDrafted(process, 1, definition);
            given().when(REQUESTS.get(i).command()).then(drafted);
            given(drafted).when(REQUESTS.get(i + 1).command()).then(new ProcessActivated(process, 1));
            given(drafted, new ProcessActivated(process, 1))
                    .when(REQUESTS.get(i).command())
                    .thenNothing();
            given(drafted, new ProcessActivated(process, 1))
                    .when(REQUESTS.get(i + 1).command())
                    .thenNothing();
        }
    }

    @Test
    void their_commands_have_the_same_ids_every_time() {
        var later = ShippedProcesses.commands(NOW.plusSeconds(60));
        assertThat(later)
                .extracting(request -> request.provenance().commandId())
                .doesNotHaveDuplicates()
                .isEqualTo(REQUESTS.stream()
                        .map(request -> request.provenance().commandId())
                        .toList());
    }

    private static final List<CommandRequest> REQUESTS = ShippedProcesses.commands(NOW);

    private static DecisionSpec given(DomainEvent... events) {
        return DecisionSpec.of(Drafts.decisions()).given(events);
    }
}
