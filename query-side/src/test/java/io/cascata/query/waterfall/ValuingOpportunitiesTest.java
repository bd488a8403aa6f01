package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static io.cascata.query.waterfall.Company.days;
import static io.cascata.query.waterfall.Company.eur;
import static io.cascata.query.waterfall.Company.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.value.Money;
import io.cascata.query.money.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValuingOpportunitiesTest extends CompanyTest {

    @Test
    @Tag("P04")
    void pipeline_created_keeps_the_amount_at_entry_and_open_pipeline_has_that_of_now() throws Exception {
        company.sales()
                .open("a", day(0), "pipeline", eur("100"))
                .amount("a", day(3), eur("250.50"))
                .move("a", day(5), "contract")
                .amount("a", day(7), eur("80"));
        var now = company.waterfall();

        assertThat(stage(now, "pipeline").valueAtEntry().in("EUR")).isEqualByComparingTo("100");
        assertThat(stage(now, "contract").valueAtEntry().in("EUR")).isEqualByComparingTo("250.50");
        assertThat(stage(now, "contract").openValue().in("EUR")).isEqualByComparingTo("80");
        var then = company.waterfall(Company.asOf(day(4)));
        assertThat(stage(then, "pipeline").openValue().in("EUR")).isEqualByComparingTo("250.50");
        assertThat(stage(then, "pipeline").stays().entries()).isEqualTo(1);
    }

    @Test
    void a_re_entry_creates_no_pipeline_again() throws Exception {
        company.sales()
                .open("a", day(0), "pipeline", eur("100"))
                .move("a", day(2), "qualified")
                .move("a", day(4), "pipeline");

        assertThat(stage(company.waterfall(), "pipeline").valueAtEntry().in("EUR"))
                .isEqualByComparingTo("100");
        var later = company.waterfall(Company.QUESTION.with(days(3, 9)));
        assertThat(stage(later, "pipeline").valueAtEntry()).isEqualTo(Value.NONE);
    }

    @Test
    void amounts_of_several_currencies_stand_side_by_side_and_are_never_added() throws Exception {
        company.sales()
                .open("a", day(0), "pipeline", eur("100.10"))
                .open("b", day(0), "pipeline", Money.of("50", "USD"))
                .open("c", day(0), "pipeline", eur("0.05"))
                .open("d", day(0), "pipeline", null);
        var value = stage(company.waterfall(), "pipeline").valueAtEntry();

        assertThat(value.mixed()).isTrue();
        assertThat(value.withoutAmount()).isEqualTo(1);
        assertThat(value.sums())
                .containsExactly(
                        new Value.Sum("EUR", new BigDecimal("100.15"), 2),
                        new Value.Sum("USD", new BigDecimal("50"), 1));
    }

    @Test
    void a_change_of_currency_moves_the_amount_to_the_other_sum() throws Exception {
        company.sales().open("a", day(0), "pipeline", eur("100")).amount("a", day(2), Money.of("90", "USD"));

        assertThat(stage(company.waterfall(), "pipeline").openValue().sums())
                .containsExactly(new Value.Sum("USD", new BigDecimal("90"), 1));
        assertThat(stage(company.waterfall(Company.asOf(day(1))), "pipeline")
                        .openValue()
                        .sums())
                .containsExactly(new Value.Sum("EUR", new BigDecimal("100"), 1));
    }

    @Test
    void the_win_rate_by_count_and_by_amount_leave_out_open_and_recycled_ones() throws Exception {
        close("a", "100", "won");
        close("b", "200", "won");
        close("c", "300", "won");
        close("d", "400", "lost");
        close("e", "1000", "recycled");
        company.sales()
                .open("f", day(0), "pipeline", eur("5000"))
                .open("g", day(0), "pipeline", Money.of("10", "USD"))
                .move("g", day(2), "lost");
        var results = company.waterfall().results();

        assertThat(results.winRate()).isEqualTo(0.6);
        assertThat(results.winRateByAmount())
                .extracting(Waterfall.AmountRate::currency, Waterfall.AmountRate::rate)
                .containsExactly(tuple("EUR", 0.6), tuple("USD", 0.0));
        assertThat(results.wonValue().in("EUR")).isEqualByComparingTo("600");
        assertThat(results.recycled()).isEqualTo(1);
    }

    private void close(String id, String amount, String stage) {
        company.sales().open(id, day(0), "pipeline", eur(amount)).move(id, day(2), stage);
    }

    @Test
    void a_won_opportunity_keeps_the_amount_it_was_won_with() throws Exception {
        company.sales()
                .open("a", day(0), "pipeline", eur("100"))
                .amount("a", day(1), eur("120"))
                .move("a", day(2), "won")
                .amount("a", day(9), eur("500"));

        assertThat(company.waterfall().results().wonValue().in("EUR")).isEqualByComparingTo("120");
    }
}
