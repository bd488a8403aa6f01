package io.cascata.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How points lose their worth. */
@Tag("H01")
class HalfLifeTest {

    private static final HalfLife MONTH = new HalfLife(30);

    @Test
    void half_is_left_after_a_half_life_and_a_quarter_after_two() {
        assertThat(MONTH.left(Duration.ZERO)).isEqualTo(1);
        assertThat(MONTH.left(Duration.ofDays(30))).isEqualTo(0.5);
        assertThat(MONTH.left(Duration.ofDays(60))).isEqualTo(0.25);
        assertThat(MONTH.left(Duration.ofDays(15))).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(MONTH.left(Duration.ofMillis(500))).isLessThan(1).isGreaterThan(0.999_999);
    }

    @Test
    void nothing_decays_before_it_is_there() {
        assertThat(MONTH.left(Duration.ofDays(-30))).isEqualTo(1);
    }

    @Test
    void a_half_life_is_at_least_a_day() {
        assertThatThrownBy(() -> new HalfLife(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new HalfLife(36_501)).hasMessageContaining("36501");
    }
}
