package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static io.cascata.query.attribution.Market.day;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.query.attribution.InfluenceReport.Sourcing;
import io.cascata.query.export.Asked;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.TableExport;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From what was sourced or influenced to its opportunities, and to the event that decides. */
@Tag("J04")
class FollowingSourcesTest extends MarketTest {

    private static final Asked ASKED = new Asked(Map.of());

    /** The rows at an address, asked with this question. */
    private JsonNode rows(AttributionQuestion question, String address) throws Exception {
        var parameters = Arrays.stream(URI.create(address).getQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(toMap(parameter -> parameter[0], parameter -> parameter[1]));
        return rows(question, parameters.get("number"), parameters.getOrDefault("key", ""));
    }

    private JsonNode rows(AttributionQuestion question, String number, String key) throws Exception {
        var reports = market.facts().attribution();
        var out = new ByteArrayOutputStream();
        TableExport.write(
                reports.store(),
                reports.influenceRows(question, number, key.isEmpty() ? null : key),
                ExportFormat.JSON,
                out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    @ParameterizedTest
    @Tag("P04")
    @ValueSource(longs = {3, 20_261_122})
    void every_number_has_the_rows_that_it_counts_and_they_come_to_its_amounts(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        new RandomMarket(market, random).happen(15);
        long head = market.head();
        for (var by : List.of(By.CHANNEL, By.CAMPAIGN, By.ROLE, By.STAGE)) {
            var viewpoint = new Viewpoint(
                    random.nextBoolean() ? null : day(200 + random.nextInt(160)),
                    random.nextBoolean() ? null : head / 2 + random.nextLong(head / 2));
            var basis = Basis.values()[random.nextInt(2)];
            compare(QUESTION.with(by).with(basis).with(viewpoint));
        }
    }

    private void compare(AttributionQuestion question) throws Exception {
        var report = market.facts().attribution().influence(question);
        JsonNode answer = JsonMapper.shared().valueToTree(report);
        var expected = new TreeMap<String, Object>();
        var found = new TreeMap<String, Object>();
        for (var link : InfluenceRows.links(InfluenceChangeReader.Numbers.of(report), ASKED)
                .entrySet()) {
            var number = answer.at(link.getKey());
            var rows = rows(question, link.getValue());
            expected.put(link.getKey(), number.isNumber() ? number.asInt() : sums(number));
            found.put(link.getKey(), number.isNumber() ? rows.size() : sums(rows));
        }
        assertThat(expected).hasSizeGreaterThan(8);
        assertThat(found).as("%s", question).isEqualTo(expected);
    }

    private static Map<String, BigDecimal> sums(JsonNode amounts) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var each : amounts) {
            var amount = each.get("amount").decimalValue();
            sums.merge(each.get("currency").asString(), amount, BigDecimal::add);
        }
        sums.replaceAll((currency, sum) -> sum.stripTrailingZeros());
        return sums;
    }

    @Test
    void a_row_has_the_touch_that_decides_with_who_did_it_in_which_role() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12);
        market.touch("ann", 5, "search").touch("ann", 6, "search");
        for (var number : new String[] {Sourcing.FIRST_TOUCH.number(), InfluenceReader.BY_TEAM, "influenced"}) {
            var row = rows(QUESTION, number, "").get(0);
            assertThat(row.get("touch").asString()).as(number).isEqualTo("t1");
            assertThat(row.get("contact").asString()).isEqualTo("ann");
            assertThat(row.get("role").asString()).isEqualTo("Decision Maker");
            assertThat(row.get("event").asString())
                    .isEqualTo("/api/events?after=" + (row.get("position").asLong() - 1) + "&limit=1");
            assertThat(row.get("role_event").asString()).startsWith("/api/events?after=");
            assertThat(row.get("opportunity_events").asString()).isEqualTo("/api/events?tags=opportunity=deal");
        }
    }

    @Test
    void a_number_that_there_is_not_is_named() {
        assertThatThrownBy(() -> rows(QUESTION, "sourced/LUCK", ""))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("sourced/LUCK");
    }
}
