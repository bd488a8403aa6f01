package io.cascata.query.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharingMoneyTest {

    @Test
    void what_cannot_be_shared_evenly_goes_to_the_largest_remainders_and_of_equal_ones_to_the_earlier() {
        assertThat(Allocation.of(10_000, third())).containsExactly(3_334, 3_333, 3_333, 0);
        assertThat(Allocation.of(10, new double[] {0.26, 0.26, 0.48})).containsExactly(3, 2, 5, 0);
    }

    private static double[] third() {
        return new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0};
    }

    @Test
    void negative_amounts_and_nothing_are_shared_as_well() {
        assertThat(Allocation.of(-10_000, third())).containsExactly(-3_334, -3_333, -3_333, 0);
        assertThat(Allocation.of(0, third())).containsExactly(0, 0, 0, 0);
    }

    @Test
    void what_a_model_leaves_is_the_last_part() {
        assertThat(Allocation.of(101, new double[] {0.25, 0.5})).containsExactly(25, 51, 25);
        assertThat(Allocation.of(101, new double[0])).containsExactly(101);
    }

    @Test
    void more_than_everything_cannot_be_given() {
        assertThatThrownBy(() -> Allocation.of(1, new double[] {0.6, 0.6})).hasMessageContaining("more than 1");
    }

    @Test
    void parts_always_sum_up_to_the_amount_and_are_off_by_less_than_a_unit() {
        long seed = 20_260_124;
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var weights = Weights.normalised(
                            random.doubles(1 + random.nextInt(9), 0.001, 1).toArray())
                    .parts();
            long amount = random.nextLong(-5_000_000_000L, 5_000_000_000L);
            var shares = Allocation.of(amount, weights);
            assertThat(Arrays.stream(shares).sum()).as("seed " + seed).isEqualTo(amount);
            for (int part = 0; part < weights.length; part++) {
                assertThat(Math.abs(shares[part] - amount * weights[part]))
                        .as("seed " + seed)
                        .isLessThan(1.001);
            }
        }
    }

    @Test
    void the_largest_amounts_still_sum_up() {
        long seed = 20_260_125;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var weights =
                    Weights.normalised(random.doubles(7, 0.001, 1).toArray()).parts();
            long amount = random.nextLong(Long.MAX_VALUE / 10);
            assertThat(Arrays.stream(Allocation.of(amount, weights)).sum())
                    .as("seed " + seed)
                    .isEqualTo(amount);
        }
    }
}
