package io.cascata.events.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.value.Consequence;
import io.cascata.events.value.HalfLife;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScoringRulesTest {

    @Test
    void no_two_rules_have_the_same_name() {
        var visit = ActionRule.ofKind("visit", 1);

        assertThatThrownBy(() -> new ScoringRules(new HalfLife(30), List.of(visit, visit), List.of(), List.of()))
                .hasMessageContaining("'visit'");
    }

    @Test
    @Tag("B24")
    void a_threshold_that_routes_says_where_to() {
        assertThatThrownBy(() -> new Threshold("warm", 50, Consequence.ROUTE, null))
                .hasMessageContaining("warm");
        assertThatThrownBy(() -> new Threshold("hot", 50, Consequence.MOVE_STAGE, "nurture"))
                .hasMessageContaining("hot");
    }

    @Test
    @Tag("F04")
    void the_rule_that_above_100_marketing_hands_over_is_shipped() {
        assertThat(ScoringRules.shipped().thresholds())
                .contains(new Threshold("member-above-100", 100, Consequence.MOVE_STAGE, null));
    }
}
