package io.cascata.query.waterfall.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.query.testing.RandomSales;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("K07")
@Tag("K08")
class FollowingPaceToItsRowsTest extends PaceTest {

    @ParameterizedTest
    @ValueSource(longs = {5, 99})
    void every_number_has_as_many_rows_as_it_says(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var company = new RandomSales(sales, random);
        company.write(120);
        for (var stages : List.of(WaterfallQuestion.Stages.OWN, WaterfallQuestion.Stages.CANONICAL)) {
            var end = company.anyTime();
            var asked = WaterfallQuestion.EVERYTHING
                    .with(stages)
                    .with(new Window(RandomSales.START.plusSeconds(random.nextInt(2_000_000)), null))
                    .with(new Viewpoint(random.nextBoolean() ? end : null, null));
            var question = new AgeingQuestion(asked, company.anyTime(), List.of(5, 20), null);
            var velocity = pace().velocity(asked);
            compare(question, velocity, PaceLinks.of(velocity, UnaryOperator.identity()));
            var setbacks = pace().setbacks(asked);
            compare(question, setbacks, PaceLinks.of(setbacks, UnaryOperator.identity()));
            var ageing = pace().ageing(question);
            compare(question, ageing, PaceLinks.of(ageing, UnaryOperator.identity()));
        }
    }

    private void compare(AgeingQuestion question, Object answer, Map<String, String> links) {
        JsonNode tree = JsonMapper.shared().valueToTree(answer);
        var expected = new TreeMap<String, Long>();
        var found = new TreeMap<String, Long>();
        links.forEach((pointer, number) -> {
            if (tree.at(pointer).isIntegralNumber()) {
                expected.put(pointer, tree.at(pointer).asLong());
                found.put(pointer, rows(question, number));
            }
        });
        assertThat(expected).hasSizeGreaterThan(4);
        assertThat(found).as("%s", question).isEqualTo(expected);
    }

    private long rows(AgeingQuestion question, String number) {
        return facts.store().read(connection -> {
            var sql = new PaceRows(Selection.of(connection, question.waterfall()), question).sql(number);
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT count(*) FROM (" + sql + ")")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
