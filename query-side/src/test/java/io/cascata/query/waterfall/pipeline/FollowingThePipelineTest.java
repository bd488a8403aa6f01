package io.cascata.query.waterfall.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.query.money.Minor;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the numbers of the pipeline to their opportunities, whose amounts come to them. */
@Tag("K01")
class FollowingThePipelineTest extends PipelineTest {

    /** How many rows there are, and what they come to in each currency. */
    private record Rows(long count, Map<String, BigDecimal> sums) {}

    private Rows rows(PipelineQuestion question, String number) {
        return facts.store().read(connection -> {
            var sums = new TreeMap<String, BigDecimal>();
            long count = 0;
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("SELECT currency, sum(amount), count(*) FROM ("
                            + PipelineReader.rows(connection, question, number) + ") GROUP BY ALL")) {
                while (found.next()) {
                    count += found.getLong(3);
                    if (found.getBigDecimal(2) != null) {
                        sums.put(found.getString(1), found.getBigDecimal(2).stripTrailingZeros());
                    }
                }
            }
            return new Rows(count, sums);
        });
    }

    @ParameterizedTest
    @Tag("P04")
    @ValueSource(longs = {11, 20_261_122})
    void every_number_has_its_opportunities_and_their_amounts_come_to_it(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var company = new RandomSales(sales, random);
        company.write(100);
        int steps = 0;
        for (int i = 0; i < 6; i++) {
            var one = company.anyTime();
            var other = company.anyTime();
            var viewpoint = new Viewpoint(
                    i % 2 == 0 ? null : company.anyTime(),
                    i < 3 ? null : random.nextLong(2, facts.log().head()));
            var question = asked(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one, viewpoint);
            steps += compare(question, pipeline(question));
        }
        assertThat(steps).isGreaterThan(20);
    }

    /** Gives how many steps of bridges were compared. */
    private int compare(PipelineQuestion question, Pipeline pipeline) {
        JsonNode answer = JsonMapper.shared().valueToTree(pipeline);
        int steps = 0;
        for (var link :
                PipelineRows.links(pipeline, UnaryOperator.identity(), "").entrySet()) {
            var number = answer.at(link.getKey());
            var about = link.getKey() + " of " + question;
            if (link.getKey().matches("/bridge/\\d+/.*")) {
                var currency = link.getValue().split("/")[1];
                var rows = rows(question, link.getValue());
                assertThat(rows.count()).as(about).isPositive();
                assertThat(rows.sums().getOrDefault(currency, BigDecimal.ZERO))
                        .as(about)
                        .isEqualByComparingTo(Minor.major(number.asLong(), currency));
                steps++;
            } else if (number.isNumber()) {
                assertThat(rows(question, link.getValue()).count()).as(about).isEqualTo(number.asLong());
            } else if (number.has("value") && !link.getKey().startsWith("/weighted")) {
                assertThat(rows(question, link.getValue()).sums()).as(about).isEqualTo(sums(number));
            }
        }
        return steps;
    }

    private static Map<String, BigDecimal> sums(JsonNode total) {
        var sums = new TreeMap<String, BigDecimal>();
        total.at("/value/sums")
                .forEach(sum -> sums.put(
                        sum.get("currency").asString(),
                        sum.get("amount").decimalValue().stripTrailingZeros()));
        return sums;
    }

    @Test
    void a_month_end_leads_to_what_was_open_just_before_the_month_ended() throws Exception {
        sales.process(START)
                .open("closed", day(0), "pipeline", eur("10"))
                .move("closed", day(31), "won")
                .open("grown", day(0), "pipeline", eur("20"))
                .amount("grown", day(30), eur("25"))
                .amount("grown", day(33), eur("99"))
                .open("later", day(32), "pipeline", eur("40"));
        var question = asked(day(0), day(90), Viewpoint.NOW);
        assertThat(pipeline(question).monthEnds().getFirst().opportunities()).isEqualTo(2);
        assertThat(rows(question, "monthEnds/2026-01")).isEqualTo(new Rows(2, Map.of("EUR", new BigDecimal("35"))));
    }

    @Test
    void links_stand_in_the_same_order_each_time_a_server_starts() throws Exception {
        sales.process(START).open("a", day(0), "pipeline", eur("10"));
        var pointers = new ArrayList<>(PipelineRows.links(pipeline(0, 270), UnaryOperator.identity(), "")
                .keySet());
        pointers.removeIf(pointer -> !pointer.startsWith("/monthEnds/"));

        assertThat(pointers).hasSizeGreaterThan(10).isSorted();
    }

    @Test
    void a_number_that_the_pipeline_has_not_is_named() throws Exception {
        sales.process(START).open("a", day(0), "pipeline", eur("10"));
        var question = asked(day(0), day(90), Viewpoint.NOW);
        pipeline(question);
        for (var number : new String[] {
            "monthEnds/2031-01", "bridge/EUR/luck", "bridge/XYZ/won", "weighted/NOWHERE", "weighted", "open/x"
        }) {
            assertThatThrownBy(() -> rows(question, number)).as(number).isInstanceOf(InvalidQuestion.class);
        }
    }
}
