package io.cascata.query.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the milestone models do where milestones are missing, fall together, or nothing lies between them. */
@Tag("J05")
class SharingByMilestonesTest {

    private static double[] shares(RuleModel model, Journey journey) {
        var parts = model.weigh(journey, Settings.DEFAULT).parts();
        return java.util.Arrays.stream(parts).map(part -> part * 100).toArray();
    }

    @Test
    void a_w_gives_thirty_to_each_milestone_and_ten_to_those_between() {
        assertThat(shares(RuleModel.W_SHAPED, Journeys.of(4, 6, "visit", "click", "form", "click", "click", "click")))
                .containsExactly(new double[] {30, 5, 30, 5, 30, 0}, offset(1e-9));
    }

    @Test
    void a_full_path_counts_the_closing_and_gives_ten_to_all_others() {
        assertThat(shares(RuleModel.FULL_PATH, Journeys.of(3, 6, "visit", "form", "click", "click", "click", "click")))
                .containsExactly(new double[] {22.5, 22.5, 5, 22.5, 5, 22.5}, offset(1e-9));
    }

    @Test
    void without_touches_between_the_middle_is_spread_evenly() {
        assertThat(shares(RuleModel.W_SHAPED, Journeys.of(2, null, "visit", "form", "click")))
                .containsExactly(new double[] {100 / 3.0, 100 / 3.0, 100 / 3.0}, offset(1e-9));
        assertThat(shares(RuleModel.FULL_PATH, Journeys.of(2, 4, "visit", "form", "click", "click")))
                .containsExactly(new double[] {25, 25, 25, 25}, offset(1e-9));
    }

    @Test
    void a_missing_milestone_leaves_its_share_to_the_others() {
        assertThat(shares(RuleModel.W_SHAPED, Journeys.of(2, null, "visit", "click", "click", "click")))
                .containsExactly(new double[] {45, 10, 45, 0}, offset(1e-9));
        assertThat(shares(RuleModel.FULL_PATH, Journeys.of(2, null, "visit", "form", "click", "click")))
                .containsExactly(new double[] {30, 30, 30, 10}, offset(1e-9));
        assertThat(shares(RuleModel.U_50_50, Journeys.of(2, null, "visit", "click", "click")))
                .containsExactly(new double[] {100, 0, 0}, offset(1e-9));
    }

    @Test
    void a_touch_that_holds_several_positions_gets_them_all() {
        assertThat(shares(RuleModel.U_50_50, Journeys.of(1, null, "form", "click")))
                .containsExactly(new double[] {100, 0}, offset(1e-9));
        assertThat(shares(RuleModel.W_SHAPED, Journeys.of(2, null, "form", "click", "click")))
                .containsExactly(new double[] {60, 10, 30}, offset(1e-9));
    }

    @Test
    void three_rules_are_called_u_shaped_and_kept_apart() {
        var journey = Journeys.of(3, 5, "visit", "click", "form", "click", "click");
        assertThat(shares(RuleModel.U_50_50, journey)).containsExactly(new double[] {50, 0, 50, 0, 0}, offset(1e-9));
        assertThat(shares(RuleModel.U_40_40_20_LEAD, journey))
                .containsExactly(new double[] {40, 20, 40, 0, 0}, offset(1e-9));
        assertThat(shares(RuleModel.POSITION_40_20_40, journey))
                .containsExactly(new double[] {40, 20 / 3.0, 20 / 3.0, 20 / 3.0, 40}, offset(1e-9));
    }

    @Test
    void without_a_lead_creation_the_first_touch_stands_in_and_that_is_flagged() {
        var journey = Journeys.of(1, null, "visit", "click");
        var weights = RuleModel.LEAD_CREATION.weigh(journey, Settings.DEFAULT);
        assertThat(weights.parts()).containsExactly(1, 0);
        assertThat(weights.fallback()).isTrue();
        assertThat(RuleModel.LEAD_CREATION.weigh(Journeys.of(1, null, "visit", "form"), Settings.DEFAULT))
                .satisfies(found -> assertThat(found.fallback()).isFalse())
                .satisfies(found -> assertThat(found.parts()).containsExactly(0, 1));
    }

    @ParameterizedTest
    @EnumSource(value = RuleModel.class, names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void a_single_touch_gets_everything_and_no_touch_nothing(RuleModel model) {
        assertThat(model.weigh(Journeys.of(5, 6, "click"), Settings.DEFAULT).parts())
                .containsExactly(1);
        assertThat(model.weigh(Journeys.of(5, 6), Settings.DEFAULT).parts()).isEmpty();
    }

    @Test
    void a_stage_that_was_skipped_gives_its_share_to_the_next_that_was_reached() {
        var shares = new LinkedHashMap<String, BigDecimal>();
        shares.put("FIRST_TOUCH", new BigDecimal(20));
        shares.put("qualified", new BigDecimal(30));
        shares.put("pipeline", new BigDecimal(40));
        var custom = new MilestoneWeights(shares, BigDecimal.TEN, MilestoneWeights.Middle.BETWEEN);
        var plain = Journeys.of(0, null, "visit", "click", "click", "click");
        var journey = new Journey(
                plain.touches(), plain.created(), null, plain.valued(), Map.of("pipeline", Journeys.day(2)));
        assertThat(shares(RuleModel.CUSTOM, journey, Settings.DEFAULT.custom(custom)))
                .containsExactly(new double[] {20, 10, 70, 0}, offset(1e-9));
    }

    private static double[] shares(RuleModel model, Journey journey, Settings settings) {
        return java.util.Arrays.stream(model.weigh(journey, settings).parts())
                .map(part -> part * 100)
                .toArray();
    }

    @Test
    void custom_shares_must_come_to_a_hundred() {
        var shares = Map.of("FIRST_TOUCH", new BigDecimal(60));
        assertThatThrownBy(() -> new MilestoneWeights(shares, new BigDecimal(30), MilestoneWeights.Middle.BETWEEN))
                .hasMessageContaining("come to 100");
    }

    @Test
    void a_visit_can_be_a_milestone_but_no_middle_touch_where_that_is_asked() {
        var journey = Journeys.of(2, 6, "visit", "visit", "visit", "click", "visit", "visit");
        assertThat(journey.withoutVisitsBetween(Kinds.DEFAULT).touches())
                .extracting(Touch::id)
                .containsExactly("t0", "t2", "t3", "t5");
    }
}
