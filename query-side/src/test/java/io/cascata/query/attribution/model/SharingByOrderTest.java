package io.cascata.query.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("J05")
class SharingByOrderTest {

    @Test
    void the_last_touch_that_is_not_direct_gets_everything_unless_all_are() {
        var model = RuleModel.LAST_NON_DIRECT;
        assertThat(model.weigh(Journeys.along(List.of("search", "email", "direct")), Settings.DEFAULT)
                        .parts())
                .containsExactly(0, 1, 0);
        var direct = model.weigh(Journeys.along(List.of("direct", "direct")), Settings.DEFAULT);
        assertThat(direct.parts()).containsExactly(0, 1);
        assertThat(direct.fallback()).isTrue();
    }

    @Test
    void linear_by_distinct_channel_gives_a_repeated_channel_no_more() {
        var journey = Journeys.along(List.of("a", "a", "b"));
        assertThat(RuleModel.LINEAR_DISTINCT_CHANNEL
                        .weigh(journey, Settings.DEFAULT)
                        .parts())
                .containsExactly(0.25, 0.25, 0.5);
        assertThat(RuleModel.LINEAR.weigh(journey, Settings.DEFAULT).parts())
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, offset(1e-12));
    }

    @Test
    void the_half_life_of_time_decay_can_be_chosen() {
        var journey = Journeys.along(List.of("a", "b"));
        var settings = Settings.DEFAULT.halfLife(Duration.ofDays(1));
        assertThat(RuleModel.TIME_DECAY.weigh(journey, settings).parts())
                .containsExactly(new double[] {1 / 3.0, 2 / 3.0}, offset(1e-12));
    }

    @Test
    void touches_of_very_old_journeys_still_share_everything() {
        var journey = Journey.converting(Journeys.along(List.of("a", "b")).touches(), Journeys.day(40_000));
        assertThat(RuleModel.TIME_DECAY.weigh(journey, Settings.DEFAULT).total())
                .isCloseTo(1, offset(1e-12));
    }

    @ParameterizedTest
    @EnumSource(value = RuleModel.class, names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void the_order_in_which_touches_were_taken_in_changes_nothing(RuleModel model) {
        long seed = 20_260_122;
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var journey = Journeys.drawn(random);
            var shuffled = new ArrayList<>(journey.touches());
            Collections.shuffle(shuffled, random);
            var again = new Journey(shuffled, journey.created(), journey.won(), journey.valued(), journey.stages());
            assertThat(again.touches()).isEqualTo(journey.touches());
            assertThat(model.weigh(again, Settings.DEFAULT).parts())
                    .as("seed " + seed)
                    .isEqualTo(model.weigh(journey, Settings.DEFAULT).parts());
        }
    }

    @ParameterizedTest
    @EnumSource(value = RuleModel.class, names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void parts_are_never_negative_and_come_to_one_but_for_what_simple_decay_leaves(RuleModel model) {
        long seed = 20_260_123;
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var journey = Journeys.drawn(random);
            var weights = model.weigh(journey, Settings.DEFAULT);
            assertThat(Arrays.stream(weights.parts()).min().orElse(-1))
                    .as("seed " + seed)
                    .isNotNegative();
            double expected = model == RuleModel.SIMPLE_DECAY && journey.size() > 1
                    ? 1 - Math.pow(0.5, Math.min(6, journey.size()))
                    : 1;
            assertThat(weights.total()).as("seed " + seed + ": " + journey).isCloseTo(expected, offset(1e-9));
        }
    }
}
