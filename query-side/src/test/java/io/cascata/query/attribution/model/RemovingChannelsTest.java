package io.cascata.query.attribution.model;

import static io.cascata.query.GoldenCase.doubles;
import static io.cascata.query.GoldenCase.numbers;
import static io.cascata.query.GoldenCase.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.cascata.query.GoldenCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Markov chains: removal effects are those that were published, and those that another way of reckoning gives. */
@Tag("J05")
class RemovingChannelsTest {

    private static List<ChannelPath> paths(JsonNode input) {
        var conversions = doubles(input.get("conversions"));
        var nulls = doubles(input.get("nulls"));
        var paths = new ArrayList<ChannelPath>();
        for (int i = 0; i < conversions.length; i++) {
            paths.add(new ChannelPath(texts(input.get("paths").get(i)), conversions[i], nulls[i], 0));
        }
        return paths;
    }

    private static void assertClose(Map<String, Double> actual, JsonNode expected, double tolerance) {
        numbers(expected)
                .forEach((name, value) -> assertThat(actual.get(name)).as(name).isCloseTo(value, offset(tolerance)));
    }

    @Test
    @Tag("golden:G09")
    void three_channels_of_which_one_starts_most_walks() throws IOException {
        var golden = GoldenCase.of("G09");

        var markov = Markov.of(paths(golden.input()), 1);

        assertThat(markov.probability())
                .isCloseTo(GoldenCase.number(golden.expected().get("baseProbability")), offset(golden.tolerance()));
        assertThat(markov.withoutChannel().get("C1"))
                .isCloseTo(
                        GoldenCase.number(golden.expected().get("probabilityWithoutC1")), offset(golden.tolerance()));
        assertClose(markov.removalEffects(), golden.expected().get("removalEffect"), golden.tolerance());
        assertClose(markov.shares(), golden.expected().get("conversions"), golden.tolerance());
    }

    @Test
    @Tag("golden:G10")
    void probabilities_of_transitions() throws IOException {
        var golden = GoldenCase.of("G10");
        var transitions = Chain.of(paths(golden.input()), 1).transitions();
        assertClose(transitions, golden.expected(), golden.tolerance());
        assertThat(transitions).hasSameSizeAs(numbers(golden.expected()));
    }

    @Test
    @Tag("golden:G11")
    void runs_of_a_channel_change_the_matrix_and_no_effect_of_order_one() throws IOException {
        var golden = GoldenCase.of("G11");
        var paths = paths(golden.input());
        var collapsed = paths.stream()
                .map(path -> new ChannelPath(
                        PathTransform.exposure(path.channels()), path.conversions(), path.nulls(), path.value()))
                .toList();

        var markov = Markov.of(paths, 1);

        assertClose(Chain.of(collapsed, 1).transitions(), golden.expected().get("matrix"), golden.tolerance());
        assertClose(markov.removalEffects(), golden.expected().get("removalEffect"), golden.tolerance());
        assertThat(markov.shares().get("A") * 3).isCloseTo(2, offset(1e-9));
        assertThat(markov.onlyConversions()).isTrue();
        Markov.of(collapsed, 1).removalEffects().forEach((channel, effect) -> assertThat(
                        markov.removalEffects().get(channel))
                .isCloseTo(effect, offset(1e-9)));
    }

    /** The paths of this case are not at hand; that its conversions follow from its effects by the rule of shares can be checked. */
    @Test
    @Tag("golden:G26")
    void published_conversions_are_shares_of_published_effects() throws IOException {
        var golden = GoldenCase.of("G26");
        var conversions = numbers(golden.expected().get("conversions"));
        var effects = numbers(golden.expected().get("removalEffect"));
        double perEffect = conversions.get("alpha") / effects.get("alpha");
        effects.forEach((channel, effect) -> assertThat(conversions.get(channel))
                .as(channel)
                .isCloseTo(effect * perEffect, offset(golden.tolerance() / 100 * conversions.get(channel))));
        assertThat(conversions.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(19_785, offset(0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void an_effect_is_the_share_of_converting_walks_that_visit_the_channel(int order) {
        long seed = 20_260_126;
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            var paths = Journeys.drawnPaths(random, 5, 40);
            var walks = new ConvertingWalks(paths, order);
            Markov.of(paths, order).removalEffects().forEach((channel, effect) -> {
                assertThat(effect).as("seed " + seed).isBetween(0.0, 1.0);
                assertThat(effect).as("seed " + seed).isCloseTo(walks.visiting(channel), offset(1e-9));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_order_of_the_paths_changes_nothing(int order) {
        var paths = new ArrayList<>(Journeys.drawnPaths(new Random(5), 5, 60));
        var effects = Markov.of(paths, order).removalEffects();
        Collections.shuffle(paths, new Random(6));
        Markov.of(paths, order).removalEffects().forEach((channel, effect) -> assertThat(effect)
                .isCloseTo(effects.get(channel), offset(1e-10)));
    }

    @Test
    void long_runs_before_a_rare_end_are_still_solved_for() {
        var run = Collections.nCopies(400, List.of("a", "b")).stream()
                .flatMap(List::stream)
                .toList();
        var paths = List.of(new ChannelPath(run, 1, 1, 0), new ChannelPath(List.of("b"), 1, 9, 0));
        var markov = Markov.of(paths, 1);
        assertThat(markov.removalEffects().get("b")).isEqualTo(1);
        assertThat(markov.removalEffects().get("a"))
                .isCloseTo(new ConvertingWalks(paths, 1).visiting("a"), offset(1e-8));
    }

    @Test
    void without_any_conversion_there_is_nothing_to_share() {
        var markov = Markov.of(List.of(new ChannelPath(List.of("a", "b"), 0, 3, 0)), 1);
        assertThat(markov.probability()).isZero();
        assertThat(markov.shares()).isEmpty();
    }

    @Test
    void there_are_orders_from_one_to_four() {
        assertThatThrownBy(() -> Markov.of(List.of(), 5)).hasMessageContaining("from 1 to 4");
    }
}
