package io.cascata.query.waterfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.query.testing.Facts;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.WaterfallQuestion.Mode;
import io.cascata.query.waterfall.WaterfallQuestion.Skips;
import io.cascata.query.waterfall.WaterfallQuestion.Stages;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("K01")
class FollowingNumbersToTheirRowsTest {

    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) {
        facts = new Facts(directory);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private long rows(WaterfallQuestion question, String number) {
        return facts.store().read(connection -> {
            var sql = new NumberRows(Selection.of(connection, question)).sql(number);
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("SELECT count(*) FROM (" + sql + ")")) {
                found.next();
                return found.getLong(1);
            }
        });
    }

    @ParameterizedTest
    @Tag("P04")
    @ValueSource(longs = {7, 42})
    void every_number_has_as_many_rows_as_it_says_whatever_was_asked(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var sales = new RandomSales(facts.sales(), random);
        sales.write(80);
        var report = facts.report();
        for (var mode : Mode.values()) {
            for (var skips : Skips.values()) {
                var stages = random.nextBoolean() ? Stages.OWN : Stages.CANONICAL;
                var end = sales.anyTime();
                var window = new Window(RandomSales.START, end.plusSeconds(1));
                var viewpoint = new Viewpoint(
                        random.nextBoolean() ? null : end,
                        random.nextBoolean() ? null : facts.log().head() / 2);
                var question = WaterfallQuestion.EVERYTHING
                        .with(mode)
                        .with(skips)
                        .with(stages)
                        .with(window)
                        .with(viewpoint);
                compare(question, report.waterfall(question));
            }
        }
    }

    private void compare(WaterfallQuestion question, Waterfall waterfall) {
        JsonNode answer = JsonMapper.shared().valueToTree(waterfall);
        var expected = new TreeMap<String, Long>();
        var found = new TreeMap<String, Long>();
        WaterfallLinks.of(waterfall, UnaryOperator.identity()).forEach((pointer, number) -> {
            if (!pointer.matches(".*/(median|mean)\\w+")) {
                expected.put(pointer, count(answer.at(pointer)));
                found.put(pointer, rows(question, number));
            }
        });
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(found).as("%s", question).isEqualTo(expected);
    }

    /** A value counts the amounts that it sums, a time the stays that it was taken of. */
    private static long count(JsonNode number) {
        if (number.isNumber()) {
            return number.asLong();
        }
        if (number.has("n")) {
            return number.get("n").asLong();
        }
        long count = number.get("withoutAmount").asLong();
        for (var sum : number.get("sums")) {
            count += sum.get("count").asLong();
        }
        return count;
    }

    @Test
    void a_number_that_the_waterfall_has_not_is_named() throws Exception {
        facts.sales().process(RandomSales.START);
        facts.report();
        for (var number :
                new String[] {"stages/nowhere/time", "stages/target/reach/x", "results", "results/x", "' OR 1"}) {
            assertThatThrownBy(() -> rows(WaterfallQuestion.EVERYTHING, number))
                    .isInstanceOf(InvalidQuestion.class)
                    .hasMessageContaining(number);
        }
    }
}
