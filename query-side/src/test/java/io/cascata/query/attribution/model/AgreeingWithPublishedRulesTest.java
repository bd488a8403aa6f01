package io.cascata.query.attribution.model;

import static io.cascata.query.GoldenCase.doubles;
import static io.cascata.query.GoldenCase.numbers;
import static io.cascata.query.GoldenCase.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.cascata.query.GoldenCase;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The rule models give what others published for the same journeys. */
class AgreeingWithPublishedRulesTest {

    private static final Map<String, RuleModel> SHORT_NAMES = Map.of(
            "FIRST", RuleModel.FIRST_TOUCH,
            "LAST", RuleModel.LAST_TOUCH,
            "LINEAR", RuleModel.LINEAR,
            "POSITION", RuleModel.POSITION_40_20_40);

    private static Map<String, Double> conversions(JsonNode input, Function<Journey, Weights> model) {
        var credits = new HashMap<String, Double>();
        var amounts = doubles(input.get("conversions"));
        for (int i = 0; i < amounts.length; i++) {
            var journey = Journeys.along(texts(input.get("paths").get(i)));
            Journeys.byChannel(model.apply(journey), journey, amounts[i])
                    .forEach((channel, credit) -> credits.merge(channel, credit, Double::sum));
        }
        credits.values().removeIf(credit -> credit == 0);
        return credits;
    }

    private static void assertClose(Map<String, Double> actual, Map<String, Double> expected, double tolerance) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, value) -> assertThat(actual.get(name)).as(name).isCloseTo(value, offset(tolerance)));
    }

    private static Function<Journey, Weights> by(RuleModel model) {
        return journey -> model.weigh(journey, Settings.DEFAULT);
    }

    @Test
    @Tag("golden:G01")
    void first_and_last_touch() throws IOException {
        var golden = GoldenCase.of("G01");
        for (var model : List.of(RuleModel.FIRST_TOUCH, RuleModel.LAST_TOUCH)) {
            assertClose(
                    conversions(golden.input(), by(model)),
                    numbers(golden.expected().get(model.name())),
                    golden.tolerance());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"G02", "G03"})
    @Tag("golden:G02")
    @Tag("golden:G03")
    void linear_counts_every_touch(String id) throws IOException {
        var golden = GoldenCase.of(id);
        assertClose(conversions(golden.input(), by(RuleModel.LINEAR)), numbers(golden.expected()), golden.tolerance());
    }

    @Test
    @Tag("golden:G04")
    void of_two_touches_the_ends_share_everything() throws IOException {
        var golden = GoldenCase.of("G04");
        assertClose(
                conversions(golden.input(), journey -> ByOrder.position(journey.size(), 30, 70)),
                numbers(golden.expected()),
                golden.tolerance());
        assertThat(ByOrder.position(2, 40, 40).parts()).containsExactly(0.5, 0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"G05", "G06"})
    @Tag("golden:G05")
    @Tag("golden:G06")
    void one_path_by_four_models(String id) throws IOException {
        var golden = GoldenCase.of(id);
        var journey = Journeys.along(texts(golden.input().get("path")));
        double revenue = golden.input().get("revenue").asDouble();
        golden.expected().properties().forEach(model -> {
            var parts = SHORT_NAMES
                    .get(model.getKey())
                    .weigh(journey, Settings.DEFAULT)
                    .parts();
            assertThat(Arrays.stream(parts).map(part -> part * revenue).toArray())
                    .as(model.getKey())
                    .containsExactly(doubles(model.getValue()), offset(golden.tolerance()));
        });
    }

    @Test
    @Tag("golden:G07")
    void time_decay_halves_every_week() throws IOException {
        var golden = GoldenCase.of("G07");
        var touches = new ArrayList<Touch>();
        for (double day : doubles(golden.input().get("touchDays"))) {
            touches.add(Journeys.touch("day" + day, "click", Journeys.day((int) day)));
        }
        var journey = Journey.converting(
                touches, Journeys.day(golden.input().get("conversionDay").asInt()));
        double amount = golden.input().get("amount").asDouble();

        var parts = RuleModel.TIME_DECAY.weigh(journey, Settings.DEFAULT).parts();

        assertThat(Arrays.stream(parts).map(part -> part * amount).toArray())
                .containsExactly(doubles(golden.expected().get("published")), offset(golden.tolerance()));
        assertThat(Arrays.stream(parts).map(part -> part * 100).toArray())
                .containsExactly(doubles(golden.expected().get("publishedSharePct")), offset(0.1));
    }

    @Test
    @Tag("golden:G08")
    void simple_decay_halves_from_touch_to_touch_and_leaves_a_rest() throws IOException {
        var golden = GoldenCase.of("G08");
        var journey =
                Journeys.along(Collections.nCopies(golden.input().get("touches").asInt(), "a"));
        var expected = doubles(golden.expected().get("mostRecentFirstPct"));

        var weights = RuleModel.SIMPLE_DECAY.weigh(journey, Settings.DEFAULT);

        for (int back = 0; back < expected.length; back++) {
            assertThat(100 * weights.parts()[expected.length - 1 - back])
                    .isCloseTo(expected[back], offset(golden.tolerance()));
        }
        assertThat(weights.total()).isCloseTo(0.984, offset(0.001));
    }

    @Test
    @Tag("golden:G16")
    void milestones_are_those_of_the_whole_group() throws IOException {
        var golden = GoldenCase.of("G16");
        var touches = new ArrayList<Touch>();
        for (var person : List.of("A", "B")) {
            for (var touch : golden.input().get(person)) {
                var kind = touch.get(0).asString().equals("FT") ? "visit" : "form";
                touches.add(new Touch(
                        person + touches.size(),
                        person,
                        touch.get(1).asString(),
                        null,
                        null,
                        instant(touch.get(2)),
                        kind,
                        touches.size()));
            }
        }
        var won = instant(golden.input().get("closedWon"));
        var journey = new Journey(touches, instant(golden.input().get("opportunityCreated")), won, won, Map.of());

        var milestones = Milestones.of(journey, Kinds.DEFAULT);

        var positions = new LinkedHashMap<String, String>();
        positions.put("FT", at(journey, milestones, Position.FIRST_TOUCH));
        positions.put("LC", at(journey, milestones, Position.LEAD_CREATION));
        positions.put("OC", at(journey, milestones, Position.OPPORTUNITY_CREATION));
        positions.put("CW", at(journey, milestones, Position.CLOSED_WON));
        golden.expected().properties().forEach(milestone -> assertThat(positions)
                .containsEntry(milestone.getKey(), milestone.getValue().asString()));
    }

    private static Instant instant(JsonNode day) {
        return Instant.parse(day.asString() + "T00:00:00Z");
    }

    private static String at(Journey journey, Milestones milestones, Position position) {
        var touch = journey.touches().get(milestones.index(position).orElseThrow());
        return touch.person() + " " + touch.channel() + " "
                + touch.at().toString().substring(0, 10);
    }
}
