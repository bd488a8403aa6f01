package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static io.cascata.query.waterfall.Company.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.cascata.query.GoldenCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The waterfall gives what others published for the same numbers of opportunities. */
class AgreeingWithPublishedFunnelsTest extends CompanyTest {

    @Test
    @Tag("golden:G19")
    void conversion_of_those_who_entered_a_stage() throws Exception {
        var golden = GoldenCase.of("G19");
        int next = golden.input().get("laterReachedNext").asInt();
        for (int i = 0; i < golden.input().get("entered").asInt(); i++) {
            company.sales().open("deal-" + i, day(0), "target", null);
            if (i < next) {
                company.sales().move("deal-" + i, day(1), "engaged");
            }
        }
        assertThat(stage(company.waterfall(), "target").toNext())
                .isEqualTo(golden.expected().get("pct").asDouble() / 100);
    }

    @Test
    @Tag("golden:G27")
    void stages_skipped_on_the_way_to_a_win_count_as_passed() throws Exception {
        var golden = GoldenCase.of("G27");
        int started = golden.input().get("started").asInt();
        int reached = golden.input().get("toStage1").asInt();
        int won = golden.input().get("won").asInt();
        for (int i = 0; i < started; i++) {
            company.sales().open("deal-" + i, day(0), "target", null);
            if (i < reached) {
                company.sales().move("deal-" + i, day(1), i < won ? "qualified" : "engaged");
            }
            if (i < won) {
                company.sales().move("deal-" + i, day(2), "won");
            }
        }
        var waterfall = company.waterfall();
        assertThat(100 * stage(waterfall, "target").toNext())
                .isCloseTo(golden.expected().get("toStage1Pct").asDouble(), offset(golden.tolerance()));
        assertThat(100 * stage(waterfall, "won").fromFirst())
                .isCloseTo(golden.expected().get("winPct").asDouble(), offset(golden.tolerance()));
    }

    @Test
    @Tag("golden:G21")
    void five_inquiries_of_one_group_are_one_opportunity_and_one_sale() throws Exception {
        var golden = GoldenCase.of("G21");
        company.sales().open("deal", day(0), "target", null).move("deal", day(9), "won");
        var won = stage(company.waterfall(), "won");
        assertThat(won.reach().reached())
                .isEqualTo(golden.input().get("closedWon").asLong());
        assertThat(won.fromFirst()).isEqualTo(1.0);
    }
}
