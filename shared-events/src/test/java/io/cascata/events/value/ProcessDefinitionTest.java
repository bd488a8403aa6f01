package io.cascata.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProcessDefinitionTest {

    private static final StageDefinition DETECTED = stage("detected", 1, CanonicalStage.DETECTED);
    private static final StageDefinition QUALIFIED = stage("qualified", 2, CanonicalStage.QUALIFIED);
    private static final StageDefinition WON = stage("won", 3, CanonicalStage.CLOSED_WON);

    @Test
    void a_stage_is_found_by_its_key() {
        var process = process(List.of(DETECTED, WON), move("detected", "won"));

        assertThat(process.stage(new StageKey("won"))).contains(WON);
        assertThat(process.stage(new StageKey("lost"))).isEmpty();
    }

    @Test
    void only_the_moves_that_are_named_are_allowed() {
        var process = process(List.of(DETECTED, QUALIFIED, WON), move("detected", "qualified"));

        assertThat(process.allows(DETECTED.key(), QUALIFIED.key())).isTrue();
        assertThat(process.allows(QUALIFIED.key(), DETECTED.key())).isFalse();
        assertThat(process.allows(DETECTED.key(), WON.key())).isFalse();
    }

    @Test
    void a_move_without_a_start_is_allowed_from_everywhere() {
        var process = process(List.of(DETECTED, QUALIFIED, WON), move(null, "won"));

        assertThat(process.allows(DETECTED.key(), WON.key())).isTrue();
        assertThat(process.allows(QUALIFIED.key(), WON.key())).isTrue();
    }

    @Test
    void a_key_used_twice_is_refused() {
        var twice = List.of(DETECTED, stage("detected", 2, CanonicalStage.ENGAGED));

        assertThatThrownBy(() -> process(twice)).hasMessage("stage key or order used twice: detected, 2");
    }

    @Test
    void an_order_used_twice_is_refused() {
        var twice = List.of(DETECTED, stage("engaged", 1, CanonicalStage.ENGAGED));

        assertThatThrownBy(() -> process(twice)).hasMessage("stage key or order used twice: engaged, 1");
    }

    @Test
    void a_move_from_or_to_an_unknown_stage_is_refused() {
        assertThatThrownBy(() -> process(List.of(DETECTED, WON), move("detected", "lost")))
                .hasMessageContaining("unknown stage")
                .hasMessageContaining("lost");
        assertThatThrownBy(() -> process(List.of(DETECTED, WON), move("engaged", "won")))
                .hasMessageContaining("unknown stage")
                .hasMessageContaining("engaged");
    }

    @Test
    void a_closed_canonical_stage_tells_its_outcome() {
        assertThat(WON.outcome()).isEqualTo(Outcome.WON);
        assertThat(DETECTED.outcome()).isEqualTo(Outcome.OPEN);
    }

    private static ProcessDefinition process(List<StageDefinition> stages, Transition... transitions) {
        return new ProcessDefinition("Acquisition", OpportunityType.ACQUISITION, stages, List.of(transitions));
    }

    private static StageDefinition stage(String key, int order, CanonicalStage canonical) {
        return new StageDefinition(new StageKey(key), order, key, canonical, null, null, null, List.of());
    }

    private static Transition move(@Nullable String from, String to) {
        return new Transition(from == null ? null : new StageKey(from), new StageKey(to));
    }
}
