package io.cascata.query.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cascata.query.GoldenCase;
import io.cascata.query.SharedData;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real journeys with published answers: 5,000 paths of twelve channels, and the conversions of a shop. */
class AgreeingWithPublishedJourneysTest {

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        var in = Files.newInputStream(file);
        try (var reader = new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }

    private static JsonNode answer(String file, int question) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(SharedData.file("answers/" + file)))
                .get("questions")
                .get(question)
                .get("answer");
    }

    private static List<ChannelPath> pathData() throws IOException {
        return rows(SharedData.file("09_channelattribution_pathdata/paths.csv.gz")).stream()
                .map(row -> new ChannelPath(
                        List.of(row.getField("path").split(" > ")),
                        Double.parseDouble(row.getField("total_conversions")),
                        Double.parseDouble(row.getField("total_null")),
                        Double.parseDouble(row.getField("total_conversion_value"))))
                .toList();
    }

    /** Conversions and value by channel. */
    private static Map<String, double[]> credits(RuleModel model, List<ChannelPath> paths) {
        var credits = new TreeMap<String, double[]>();
        for (var path : paths) {
            var journey = Journeys.along(path.channels());
            Journeys.byChannel(model, journey, 1).forEach((channel, share) -> {
                var sums = credits.computeIfAbsent(channel, fresh -> new double[2]);
                sums[0] += share * path.conversions();
                sums[1] += share * path.value();
            });
        }
        return credits;
    }

    @Test
    @Tag("golden:G25")
    void first_and_last_touch_of_five_thousand_paths() throws IOException {
        var paths = pathData();
        var expected = answer("pathdata_answers_dev.json", 1);
        for (var model : Map.of("first", RuleModel.FIRST_TOUCH, "last", RuleModel.LAST_TOUCH)
                .entrySet()) {
            var credits = credits(model.getValue(), paths);
            var published = GoldenCase.numbers(
                    GoldenCase.of("G25").expected().get(model.getKey().toUpperCase(java.util.Locale.ROOT)));
            expected.get(model.getKey()).properties().forEach(channel -> {
                var sums = credits.get(channel.getKey());
                assertThat(sums[0])
                        .isEqualTo(channel.getValue().get("conversions").asDouble());
                assertThat(sums[1]).isCloseTo(channel.getValue().get("value").asDouble(), offset(1e-6));
                assertThat(sums[0])
                        .as("half of the paths has no more than all of them")
                        .isLessThanOrEqualTo(published.get(channel.getKey()));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST_TOUCH", "LAST_TOUCH", "LINEAR", "POSITION_40_20_40", "LINEAR_DISTINCT_CHANNEL"})
    void every_model_conserves_the_total(RuleModel model) throws IOException {
        var totals = answer("pathdata_answers_dev.json", 0);
        var credits = credits(model, pathData());
        assertThat(credits.values().stream().mapToDouble(sums -> sums[0]).sum())
                .isCloseTo(totals.get("conversions").asDouble(), offset(1e-6));
        assertThat(credits.values().stream().mapToDouble(sums -> sums[1]).sum())
                .isCloseTo(totals.get("value").asDouble(), offset(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void removal_effects_of_five_thousand_paths_agree_with_the_other_way_of_reckoning(int order) throws IOException {
        var paths = pathData();
        var walks = new ConvertingWalks(paths, order);
        Markov.of(paths, order).removalEffects().forEach((channel, effect) -> assertThat(effect)
                .as(channel)
                .isCloseTo(walks.visiting(channel), offset(1e-9)));
    }

    @Test
    void chains_of_every_order_are_solved() throws IOException {
        var paths = pathData();
        for (int order = 1; order <= 4; order++) {
            var markov = Markov.of(paths, order);
            assertThat(markov.probability()).isCloseTo(7_643.0 / (7_643 + 26_146), offset(1e-9));
            assertThat(markov.shares().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, offset(1e-12));
        }
    }

    private static Instant instant(String text) {
        return Instant.parse(text.substring(0, 19).replace(' ', 'T') + "Z");
    }

    private static Map<String, Journey> shop() throws IOException {
        var expected = "08_snowplow_fractribution/expected/snowplow_fractribution_";
        var sessions = rows(SharedData.file(expected + "sessions_by_customer_id_expected.csv"));
        var journeys = new HashMap<String, Journey>();
        for (var conversion : rows(SharedData.file(expected + "conversions_by_customer_id_expected.csv"))) {
            var at = instant(conversion.getField("conversion_tstamp"));
            var touches = new ArrayList<Touch>();
            for (var session : sessions) {
                var visit = instant(session.getField("visit_start_tstamp"));
                boolean inWindow = !visit.isAfter(at) && !visit.isBefore(at.minus(Duration.ofDays(30)));
                if (session.getField("customer_id").equals(conversion.getField("customer_id")) && inWindow) {
                    var id = "s" + touches.size();
                    var channel = session.getField("channel");
                    touches.add(new Touch(id, "customer", channel, null, null, visit, "visit", touches.size()));
                }
            }
            journeys.put(conversion.getField("customer_id"), Journey.converting(touches, at));
        }
        return journeys;
    }

    @Test
    void paths_to_conversion_are_those_of_the_shop() throws IOException {
        var journeys = shop();
        answer("snowplow_answers.json", 1).properties().forEach(path -> assertThat(String.join(
                        " > ",
                        PathTransform.exposure(journeys.get(path.getKey()).channels())))
                .isEqualTo(path.getValue().asString()));
    }

    @Test
    void last_touch_of_the_shop_is_as_published() throws IOException {
        var journeys = shop();
        var sums = new TreeMap<String, double[]>();
        for (var conversion : answer("snowplow_answers.json", 0)) {
            var journey = journeys.get(conversion.get(0).asString());
            double revenue = conversion.get(2).asDouble();
            Journeys.byChannel(RuleModel.LAST_TOUCH, journey, 1).forEach((channel, share) -> {
                var sum = sums.computeIfAbsent(channel, fresh -> new double[2]);
                sum[0] += share;
                sum[1] += share * revenue;
            });
        }
        answer("snowplow_answers.json", 2).properties().forEach(channel -> {
            var sum = sums.get(channel.getKey());
            assertThat(sum[0]).isEqualTo(channel.getValue().get("conversions").asDouble());
            assertThat(sum[1]).isCloseTo(channel.getValue().get("revenue").asDouble(), offset(1e-9));
        });
    }
}
