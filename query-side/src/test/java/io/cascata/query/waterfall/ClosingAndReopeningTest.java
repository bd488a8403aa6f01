package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static io.cascata.query.waterfall.Company.eur;
import static io.cascata.query.waterfall.Company.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.testing.Processes;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D15")
class ClosingAndReopeningTest extends CompanyTest {

    @Test
    @Tag("P04")
    void the_latest_closing_counts_and_the_earlier_one_where_no_more_was_known() throws Exception {
        company.sales().open("a", day(0), "target", eur("100")).move("a", day(2), "lost");
        long lost = company.head();
        company.sales().move("a", day(5), "engaged").move("a", day(9), "won");

        var now = company.waterfall();
        assertThat(now.results().won()).isEqualTo(1);
        assertThat(now.results().lost()).isZero();
        assertThat(now.results().medianCycleDays()).isEqualTo(9.0);
        assertThat(stage(now, "lost").stays()).isEqualTo(new StageRow.Stays(1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0));
        assertThat(company.waterfall(Company.knownAt(lost)).results().lost()).isEqualTo(1);
        assertThat(company.waterfall(Company.asOf(day(4))).results().lost()).isEqualTo(1);
        assertThat(company.waterfall(Company.asOf(day(8))).results().lost()).isZero();
    }

    @Test
    void a_win_that_was_reversed_is_open_pipeline_again() throws Exception {
        company.sales()
                .open("a", day(0), "pipeline", eur("100"))
                .move("a", day(3), "won")
                .move("a", day(10), "pipeline");

        var now = company.waterfall();
        assertThat(now.results().won()).isZero();
        assertThat(now.results().winRate()).isNull();
        assertThat(now.outcomes())
                .extracting(Waterfall.OutcomeRow::outcome, Waterfall.OutcomeRow::count)
                .containsExactly(tuple(Outcome.OPEN, 1L));
        assertThat(stage(now, "pipeline").openValue().in("EUR")).isEqualByComparingTo("100");
        assertThat(stage(now, "won").reach().reached()).isZero();
        var then = company.waterfall(Company.asOf(day(9)));
        assertThat(then.results().wonValue().in("EUR")).isEqualByComparingTo("100");
        assertThat(stage(then, "won").reach()).isEqualTo(new StageRow.Reach(1, 0, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void what_was_opened_as_won_has_passed_every_stage_and_took_no_time() throws Exception {
        company.sales().open("a", day(4), "won", eur("70"));
        var waterfall = company.waterfall();

        assertThat(stage(waterfall, "target").reach()).isEqualTo(new StageRow.Reach(1, 1, 0, 0, 0, 0, 0, 1));
        assertThat(waterfall.results().winRate()).isEqualTo(1.0);
        assertThat(waterfall.results().medianCycleDays()).isEqualTo(0.0);
        assertThat(waterfall.transitions())
                .containsExactlyInAnyOrder(
                        new Waterfall.Flow(null, new StageKey("won"), 1),
                        new Waterfall.Flow(new StageKey("won"), null, 1));
        var actual = company.waterfall(Company.QUESTION.with(WaterfallQuestion.Skips.ACTUAL));
        assertThat(stage(actual, "target").reach().reached()).isZero();
    }

    @Test
    void what_was_opened_as_lost_has_passed_nothing() throws Exception {
        company.sales().open("a", day(4), "lost", eur("70"));
        var waterfall = company.waterfall();

        assertThat(stage(waterfall, "target").reach().reached()).isZero();
        assertThat(stage(waterfall, "lost").reach()).isEqualTo(new StageRow.Reach(1, 0, 0, 1, 0, 0, 0, 0));
        assertThat(waterfall.results().winRate()).isEqualTo(0.0);
    }

    @Test
    void a_move_among_stages_of_one_outcome_closes_nothing_again() throws Exception {
        var process = new ProcessId("projects");
        company.sales()
                .process(
                        process,
                        new ProcessDefinition(
                                "Projects",
                                OpportunityType.UPSELL,
                                Processes.stages(
                                        "deal:PIPELINE", "signed:CLOSED_WON", "paid:CLOSED_WON", "lost:CLOSED_LOST"),
                                List.of()),
                        day(0))
                .open("a", day(0), "deal", eur("40"))
                .move("a", day(2), "signed")
                .move("a", day(6), "paid");
        var question = WaterfallQuestion.EVERYTHING.with(DealFilter.process(process));
        var waterfall = company.waterfall(question);

        assertThat(waterfall.results().won()).isEqualTo(1);
        assertThat(waterfall.results().medianCycleDays()).isEqualTo(2.0);
        assertThat(stage(waterfall, "signed").stays()).isEqualTo(new StageRow.Stays(1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0));
        assertThat(stage(waterfall, "paid").stays().stillThere()).isEqualTo(1);
        assertThat(company.waterfall(question.with(Company.days(5, 8)))
                        .results()
                        .won())
                .isZero();
        assertThat(waterfall.balanced()).isTrue();
    }

    @Test
    @Tag("K08")
    void leakage_is_the_part_of_the_ended_stays_that_ended_in_lost_or_recycled() throws Exception {
        company.sales()
                .open("a", day(0), "engaged", null)
                .move("a", day(1), "lost")
                .open("b", day(0), "engaged", null)
                .move("b", day(1), "recycled")
                .open("c", day(0), "engaged", null)
                .move("c", day(1), "qualified")
                .open("d", day(0), "engaged", null)
                .move("d", day(1), "target")
                .open("e", day(0), "engaged", null);
        var engaged = stage(company.waterfall(), "engaged");

        assertThat(engaged.stays()).isEqualTo(new StageRow.Stays(5, 1, 1, 0, 1, 1, 0, 0, 0, 1, 0));
        assertThat(engaged.leakageRate()).isEqualTo(0.5);
    }
}
