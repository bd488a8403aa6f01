package io.cascata.query.attribution.model;

import static io.cascata.query.GoldenCase.doubles;
import static io.cascata.query.GoldenCase.number;
import static io.cascata.query.GoldenCase.numbers;
import static io.cascata.query.GoldenCase.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.cascata.query.GoldenCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapley values: published ones, and the properties by which they are defined. */
@Tag("J05")
class SharingFairlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"G12", "G13"})
    @Tag("golden:G12")
    @Tag("golden:G13")
    void conversions_of_journeys_inside_a_set_are_shared_journey_by_journey(String id) throws IOException {
        var golden = GoldenCase.of(id);
        var conversions = doubles(golden.input().get("conversions"));
        var paths = new ArrayList<ChannelPath>();
        for (int i = 0; i < conversions.length; i++) {
            paths.add(new ChannelPath(texts(golden.input().get("paths").get(i)), conversions[i], 0, 0));
        }
        assertThat(Shapley.byJourney(paths)).isEqualTo(numbers(golden.expected()));
    }

    @Test
    @Tag("golden:G14")
    void ratios_of_sets_inside_a_set_add_up_to_its_worth() throws IOException {
        var golden = GoldenCase.of("G14");
        var ratios = new HashMap<Set<String>, Double>();
        numbers(golden.input().get("ratios")).forEach((set, ratio) -> ratios.put(Set.of(set.split("\\+")), ratio));
        var channels = List.of("Facebook", "Google", "LinkedIn");
        var worth = Worth.inside(ratios);

        numbers(golden.expected().get("worth")).forEach((set, expected) -> {
            var members = set.equals("all") ? Set.copyOf(channels) : Set.of(set.split("\\+"));
            assertThat(worth.applyAsDouble(coalition(channels, members)))
                    .isCloseTo(expected, offset(golden.tolerance()));
        });
        var values = Shapley.of(channels, worth).values();
        numbers(golden.expected().get("shapley"))
                .forEach((channel, expected) ->
                        assertThat(values.get(channel)).as(channel).isCloseTo(expected, offset(golden.tolerance())));
    }

    private static Coalition coalition(List<String> channels, Set<String> members) {
        long bits = 0;
        for (var member : members) {
            bits |= 1L << channels.indexOf(member);
        }
        return new Coalition(channels, bits);
    }

    @Test
    @Tag("golden:G15")
    void any_worth_can_be_shared() throws IOException {
        var golden = GoldenCase.of("G15");
        var worths = new HashMap<Set<String>, Double>();
        numbers(golden.input().get("v")).forEach((set, worth) -> worths.put(Set.of(set.split("\\+")), worth));
        var values = Shapley.of(List.of("L", "K"), set -> worths.getOrDefault(set.members(), 0.0))
                .values();
        assertThat(values)
                .containsEntry("L", number(golden.expected().get("L")))
                .containsEntry("K", 35.0);
    }

    private static List<String> channels(int n) {
        return IntStream.range(0, n).mapToObj(i -> "c" + i).toList();
    }

    /** A worth drawn for every set. */
    private static ToDoubleFunction<Coalition> drawn(long seed, int n) {
        var worths = new Random(seed).doubles(1L << n).toArray();
        return set -> worths[(int) set.bits()];
    }

    @Test
    void the_values_come_to_the_worth_of_all() {
        for (int n = 1; n <= 8; n++) {
            var worth = drawn(n, n);
            var values = Shapley.of(channels(n), worth).values();
            assertThat(sum(values))
                    .isCloseTo(worth.applyAsDouble(new Coalition(channels(n), (1L << n) - 1)), offset(1e-9));
        }
    }

    private static double sum(Map<String, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void channels_that_add_the_same_to_every_set_are_worth_the_same() {
        var drawn = drawn(7, 4);
        ToDoubleFunction<Coalition> symmetric = set -> {
            long swapped = (set.bits() & ~3L) | (set.bits() & 1) << 1 | (set.bits() & 2) >> 1;
            return drawn.applyAsDouble(set) + drawn.applyAsDouble(new Coalition(set.channels(), swapped));
        };
        var values = Shapley.of(channels(4), symmetric).values();
        assertThat(values.get("c0")).isCloseTo(values.get("c1"), offset(1e-12));
    }

    @Test
    void a_channel_that_adds_nothing_is_worth_nothing() {
        var drawn = drawn(8, 5);
        var values = Shapley.of(
                        channels(5),
                        set -> set.bits() == 4
                                ? 0
                                : drawn.applyAsDouble(new Coalition(set.channels(), set.bits() & ~4L))
                                        - drawn.applyAsDouble(new Coalition(set.channels(), 0)))
                .values();
        assertThat(values.get("c2")).isCloseTo(0, offset(1e-12));
    }

    @Test
    void the_value_of_a_sum_is_the_sum_of_the_values() {
        var one = drawn(9, 6);
        var other = drawn(10, 6);
        var both = Shapley.of(channels(6), set -> one.applyAsDouble(set) + other.applyAsDouble(set))
                .values();
        var first = Shapley.of(channels(6), one).values();
        var second = Shapley.of(channels(6), other).values();
        both.forEach((channel, value) ->
                assertThat(value).isCloseTo(first.get(channel) + second.get(channel), offset(1e-12)));
    }

    @Test
    void the_one_pass_rule_gives_what_the_lattice_gives() {
        long seed = 20_260_127;
        var paths = Journeys.drawnPaths(new Random(seed), 6, 50);
        var worths = new HashMap<Set<String>, Double>();
        paths.forEach(path -> worths.merge(Set.copyOf(path.channels()), path.conversions(), Double::sum));
        var onePass = Shapley.byJourney(paths);
        Shapley.of(channels(6), Worth.inside(worths)).values().forEach((channel, value) -> assertThat(value)
                .as("seed " + seed)
                .isCloseTo(onePass.getOrDefault(channel, 0.0), offset(1e-9)));
    }

    @Test
    void beyond_fifteen_channels_orders_are_drawn_from_a_seed_that_is_told() {
        var paths = Journeys.drawnPaths(new Random(3), 18, 200);
        var channels = channels(18);
        var worths = new HashMap<Set<String>, Double>();
        paths.forEach(path -> worths.merge(Set.copyOf(path.channels()), path.conversions(), Double::sum));

        var shapley = Shapley.of(channels, Worth.inside(worths));

        assertThat(shapley.sampled()).isTrue();
        assertThat(shapley.seed()).isEqualTo(Shapley.SEED);
        assertThat(shapley).isEqualTo(Shapley.of(channels, Worth.inside(worths)));
        assertThat(sum(shapley.values())).isCloseTo(sum(Shapley.byJourney(paths)), offset(1e-6));
        Shapley.byJourney(paths)
                .forEach((channel, value) -> assertThat(shapley.values().get(channel))
                        .as(channel)
                        .isCloseTo(value, offset(0.05 * value + 0.5)));
    }

    @Test
    void the_rate_of_sets_never_seen_is_nothing_so_that_values_may_be_negative() {
        var paths = List.of(new ChannelPath(List.of("a"), 8, 2, 0), new ChannelPath(List.of("a", "b"), 2, 8, 0));
        var values = Shapley.of(List.of("a", "b"), Worth.conversionRate(paths)).values();
        assertThat(values.get("a")).isCloseTo(0.5, offset(1e-12));
        assertThat(values.get("b")).isCloseTo(-0.3, offset(1e-12));
    }

    @Test
    void more_channels_than_a_set_can_hold_are_refused() {
        assertThatThrownBy(() -> Shapley.of(channels(63), set -> 0)).hasMessageContaining("62");
        assertThat(Arrays.asList(Shapley.LATTICE, Shapley.MOST)).containsExactly(15, 62);
    }
}
