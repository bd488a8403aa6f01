package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static io.cascata.query.waterfall.Company.days;
import static io.cascata.query.waterfall.Company.eur;
import static io.cascata.query.waterfall.Company.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.money.Value;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.WaterfallQuestion.Mode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K01")
class AskingForAWindowTest extends CompanyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void fifty_two_of_eighty_are_65_percent_with_lost_stalled_and_recycled_below_the_line() throws Exception {
        for (int i = 0; i < 80; i++) {
            var id = "o" + i;
            company.sales().open(id, day(i / 4), "engaged", null);
            if (i < 72) {
                company.sales()
                        .move(id, day(30), i < 40 ? "qualified" : i < 52 ? "contract" : i < 62 ? "lost" : "recycled");
            }
        }
        var engaged = stage(company.waterfall(), "engaged");

        assertThat(engaged.reach()).isEqualTo(new StageRow.Reach(80, 52, 8, 10, 10, 0, 0, 0));
        assertThat(engaged.toNext()).isEqualTo(0.65);
    }

    @Test
    void in_a_period_more_can_enter_the_next_stage_than_this_one() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", day(12), "engaged")
                .open("b", day(1), "target", null)
                .move("b", day(13), "engaged")
                .open("c", day(14), "target", null);
        var target = stage(company.waterfall(Company.QUESTION.with(Mode.PERIOD).with(days(10, 20))), "target");

        assertThat(target.reach().reached()).isEqualTo(1);
        assertThat(target.toNext()).isEqualTo(2.0);
    }

    @Test
    void a_cohort_goes_by_entry_or_by_creation() throws Exception {
        company.sales()
                .open("before", day(0), "target", null)
                .move("before", day(12), "engaged")
                .move("before", day(13), "qualified")
                .open("within", day(15), "target", null)
                .move("within", day(25), "engaged");

        var byEntry = company.waterfall(Company.QUESTION.with(Mode.COHORT).with(days(10, 20)));
        assertThat(stage(byEntry, "engaged").reach()).isEqualTo(new StageRow.Reach(1, 1, 0, 0, 0, 0, 0, 0));
        var byCreation = company.waterfall(Company.QUESTION.with(Mode.CREATION).with(days(10, 20)));
        assertThat(stage(byCreation, "engaged").reach()).isEqualTo(new StageRow.Reach(1, 0, 1, 0, 0, 0, 0, 0));
        assertThat(byCreation.opportunities()).isEqualTo(1);
    }

    @Test
    void what_stands_open_in_a_stage_is_what_entered_it_in_the_window_whenever_it_was_opened() throws Exception {
        company.sales()
                .open("long-before", day(0), "target", eur("1000"))
                .move("long-before", day(9), "engaged")
                .open("before", day(0), "target", eur("100"))
                .move("before", day(12), "engaged")
                .open("within", day(15), "engaged", eur("30"))
                .open("won", day(1), "target", eur("7"))
                .move("won", day(13), "won");
        var waterfall = company.waterfall(Company.QUESTION.with(days(10, 20)));

        assertThat(stage(waterfall, "engaged").openValue().in("EUR")).isEqualByComparingTo("130");
        assertThat(stage(waterfall, "won").openValue()).isEqualTo(Value.NONE);
        assertThat(waterfall.opportunities()).isEqualTo(1);
    }

    @Test
    void a_window_takes_in_its_beginning_and_leaves_out_its_end() throws Exception {
        company.sales()
                .open("first", day(10), "target", null)
                .open("last", day(20).minusNanos(1_000), "target", null)
                .open("next", day(20), "target", null);

        assertThat(company.waterfall(Company.QUESTION.with(days(10, 20))).opportunities())
                .isEqualTo(2);
        assertThat(company.waterfall(Company.QUESTION.with(days(20, 30))).opportunities())
                .isEqualTo(1);
        assertThatThrownBy(() -> days(20, 10))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageStartingWith("to: ");
    }

    @Test
    void days_begin_where_the_asker_lives() throws Exception {
        company.sales()
                .open("july-in-berlin", Instant.parse("2026-06-30T22:00:00Z"), "target", null)
                .open("august-in-berlin", Instant.parse("2026-07-31T22:30:00Z"), "target", null);
        company.sales().append();
        var log = company.facts().log();
        var july = new Moments(log, BERLIN).window("2026-07-01", "2026-08-01");

        assertThat(company.waterfall(Company.QUESTION.with(july)).opportunities())
                .isEqualTo(1);
        assertThat(july.from()).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        var through = new Moments(log, BERLIN).viewpoint("2026-06-30", null);
        assertThat(company.waterfall(Company.QUESTION.with(through)).opportunities())
                .isZero();
        assertThat(company.facts().report().density(DealFilter.ALL, Viewpoint.NOW, BERLIN))
                .containsExactly(
                        new DayCount(LocalDate.parse("2026-07-01"), 1), new DayCount(LocalDate.parse("2026-08-01"), 1));
        assertThat(company.facts().report().density(DealFilter.ALL, Viewpoint.NOW, ZoneOffset.UTC))
                .containsExactly(
                        new DayCount(LocalDate.parse("2026-06-30"), 1), new DayCount(LocalDate.parse("2026-07-31"), 1));
    }

    @Test
    void results_go_by_the_day_of_closing() throws Exception {
        company.sales()
                .open("a", day(0), "pipeline", eur("10"))
                .move("a", day(12), "won")
                .open("b", day(11), "pipeline", eur("20"))
                .move("b", day(25), "won");

        var results = company.waterfall(Company.QUESTION.with(days(10, 20))).results();
        assertThat(results.won()).isEqualTo(1);
        assertThat(results.wonValue().in("EUR")).isEqualByComparingTo("10");
    }
}
