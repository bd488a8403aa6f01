package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.query.export.Asked;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.TableExport;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From each number that a model gives to its credits, whatever it is by: they come to the number. */
@Tag("J02")
class FollowingNumbersOfModelsTest extends MarketTest {

    private static final long SEED = 20_261_123;
    private static final int DIMENSIONS = 3;
    private static final CreditLinks LINKS = new CreditLinks(new Asked(Map.of()));

    @ParameterizedTest
    @EnumSource(value = Model.class, names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void the_credits_behind_every_number_come_to_it(Model model) throws Exception {
        System.out.println("seed " + SEED);
        var random = new Random(SEED + model.ordinal());
        new RandomMarket(market, random).happen(10);
        for (int i = 0; i < DIMENSIONS; i++) {
            var by = model == Model.SHAPLEY_RATE ? By.KIND : By.values()[random.nextInt(By.values().length)];
            var question = QUESTION.with(by);
            var report = market.report(model, question).told(1_000, LINKS);
            JsonNode answer = JsonMapper.shared().valueToTree(report);
            var parts = answer.get("rows");
            assertThat(parts).isNotEmpty().allSatisfy(row -> assertThat(row.get("links"))
                    .as("of what is by %s", by)
                    .isNotEmpty());
            compare(model, question, parts.get(0));
            compare(model, question, parts.get(parts.size() - 1));
            compare(model, question, answer.get("unattributed"));
            compare(model, question, answer.get("total"));
            compare(model, question, answer);
        }
    }

    private void compare(Model model, AttributionQuestion question, JsonNode row) throws Exception {
        var expected = new TreeMap<String, Object>();
        var found = new TreeMap<String, Object>();
        for (var link : row.get("links").properties()) {
            var number = row.at(link.getKey());
            var rows = rows(model, question, link.getValue().asString());
            assertThat(rows).as("%s of %s", link, question).isNotEmpty();
            var come = comesTo(link.getKey(), rows, model.givesToTouches());
            if (come != null) {
                expected.put(link.toString(), number.isArray() ? sums(number) : figure(link.getKey(), number));
                found.put(link.toString(), come);
            }
        }
        assertThat(found).as("%s by %s", model, question.by()).isEqualTo(expected);
    }

    private static Object figure(String pointer, JsonNode number) {
        return pointer.equals("/credit") ? rounded(number.asDouble()) : (Object) number.asLong();
    }

    private static String rounded(double credit) {
        return String.format(Locale.ROOT, "%.5f", credit);
    }

    /** What is given to keys by all journeys at once does not show in their touches. */
    private static @Nullable Object comesTo(String pointer, JsonNode rows, boolean weighted) {
        return switch (pointer) {
            case "/touches" -> (long) rows.size();
            case "/opportunities", "/fallbacks" ->
                rows.valueStream().map(row -> row.get("opportunity")).distinct().count();
            case "/credit" ->
                weighted
                        ? rounded(rows.valueStream()
                                .mapToDouble(row -> row.get("weight").asDouble())
                                .sum())
                        : null;
            case "/amounts" -> weighted ? sums(rows) : null;
            default -> null;
        };
    }

    private static Map<String, BigDecimal> sums(JsonNode amounts) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var each : amounts) {
            if (each.get("amount").isNumber()) {
                sums.merge(each.get("currency").asString(), each.get("amount").decimalValue(), BigDecimal::add);
            }
        }
        sums.replaceAll((currency, sum) -> sum.stripTrailingZeros());
        return sums;
    }

    /** The rows at an address, asked with this question. */
    private JsonNode rows(Model model, AttributionQuestion question, String address) throws Exception {
        var parameters = Arrays.stream(URI.create(address).getQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(toMap(parameter -> parameter[0], parameter -> parameter[1]));
        var number = CreditNumber.valueOf(parameters.getOrDefault("number", "").toUpperCase(Locale.ROOT));
        var wanted = new WantedCredits(new CreditTable.Key(parameters.get("key")), number);
        var reports = market.facts().attribution();
        var out = new ByteArrayOutputStream();
        TableExport.write(reports.store(), reports.credits(List.of(model), question, wanted), ExportFormat.JSON, out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
