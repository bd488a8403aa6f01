package io.cascata.query.waterfall.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.value.Money;
import io.cascata.events.value.StageKey;
import io.cascata.query.money.Value;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K07")
class AgeingTest extends PaceTest {

    /** Finished stays of target take 10, 20, 30, 40 and 50 days: p75 is 40, p90 is 46. */
    private void five_finished() {
        for (int i = 1; i <= 5; i++) {
            sales.open("finished-" + i, day(0), "target", null).move("finished-" + i, day(10 * i), "won");
        }
    }

    private Map<String, Map<String, Object>> ages(int at) throws Exception {
        var asked = QUESTION.with(new Viewpoint(day(at), null));
        var question = new AgeingQuestion(asked, day(at), List.of(), null);
        facts.report();
        return facts.store().read(connection -> {
            var rows = new HashMap<String, Map<String, Object>>();
            var selection = Selection.of(connection, asked);
            selection.query(new AgeSql(selection, question).rows(), row -> {
                var cells = new HashMap<String, Object>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.put(row.getMetaData().getColumnLabel(i), row.getObject(i));
                }
                rows.put(row.getString("opportunity"), cells);
            });
            return rows;
        });
    }

    @Test
    void open_stays_are_counted_in_bands_and_compared_with_the_stage_s_own_percentiles() throws Exception {
        five_finished();
        sales.open("young", day(55), "target", Money.of("5", "EUR"))
                .open("edge", day(30), "target", Money.of("10", "EUR"))
                .open("old", day(18), "target", Money.of("20", "USD"))
                .open("oldest", day(10), "target", null);

        var target = ageing(60, List.of(30, 45)).stages().getFirst();

        assertThat(target.stage()).isEqualTo(new StageKey("target"));
        assertThat(target.open()).isEqualTo(4);
        assertThat(target.meanDays()).isEqualTo((5 + 30 + 42 + 50) / 4.0);
        assertThat(target.medianDays()).isEqualTo(36);
        assertThat(target.p75Days()).isEqualTo(40);
        assertThat(target.p90Days()).isEqualTo(46);
        assertThat(target.stalledAfterDays()).isEqualTo(46);
        assertThat(target.overP75()).isEqualTo(2);
        assertThat(target.stalled()).isEqualTo(1);
        assertThat(target.bands())
                .containsExactly(
                        new Ageing.Band(0, 30, 1, value("EUR", "5", 0)),
                        new Ageing.Band(30, 45, 2, two()),
                        new Ageing.Band(45, null, 1, new Value(List.of(), 1)));
    }

    private static Value value(String currency, String amount, long without) {
        return new Value(List.of(new Value.Sum(currency, new BigDecimal(amount), 1)), without);
    }

    private static Value two() {
        return new Value(
                List.of(new Value.Sum("EUR", new BigDecimal("10"), 1), new Value.Sum("USD", new BigDecimal("20"), 1)),
                0);
    }

    @Test
    void a_promise_in_days_stands_in_place_of_the_ninth_decile() throws Exception {
        five_finished();
        sales.open("open", day(30), "target", null);
        var asked = QUESTION.with(new Viewpoint(day(60), null));
        assertThat(pace().ageing(new AgeingQuestion(asked, day(60), List.of(), 29))
                        .stages()
                        .getFirst()
                        .stalled())
                .isEqualTo(1);
        assertThat(pace().ageing(new AgeingQuestion(asked, day(60), List.of(), 30))
                        .stages()
                        .getFirst()
                        .stalled())
                .isZero();
    }

    @Test
    void without_a_finished_stay_nobody_is_late() throws Exception {
        sales.open("open", day(0), "target", null);
        var target = ageing(60, List.of()).stages().getFirst();
        assertThat(target.p75Days()).isNull();
        assertThat(target.stalledAfterDays()).isNull();
        assertThat(target.stalled()).isZero();
        assertThat(target.bands()).hasSize(5);
    }

    @Test
    void the_age_of_a_closed_opportunity_stands_still() throws Exception {
        sales.open("a", day(0), "target", null).move("a", day(7), "lost");
        var row = ages(60).get("a");
        assertThat(row).containsEntry("days_in_total", 7.0).containsEntry("days_in_stage", null);
        assertThat(row).containsEntry("days_since_change", 53.0);
    }

    @Test
    void a_reopened_opportunity_has_a_second_clock_and_the_first_runs_on() throws Exception {
        sales.open("a", day(0), "target", null)
                .move("a", day(7), "lost")
                .move("a", day(20), "target")
                .move("a", day(25), "engaged");
        assertThat(ages(60).get("a"))
                .containsEntry("days_in_total", 60.0)
                .containsEntry("days_since_reopening", 40.0)
                .containsEntry("days_in_stage", 35.0);
        assertThat(ages(10).get("a")).containsEntry("days_in_total", 7.0).containsEntry("days_since_reopening", null);
    }

    @Test
    void bands_ascend() {
        var asked = QUESTION;
        for (var bands : List.of(List.of(30, 30), List.of(0), List.of(60, 30))) {
            assertThatThrownBy(() -> new AgeingQuestion(asked, day(0), new ArrayList<>(bands), null))
                    .isInstanceOf(InvalidQuestion.class)
                    .hasMessageStartingWith("bands");
        }
    }
}
