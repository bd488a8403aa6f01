package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static io.cascata.query.waterfall.Company.hour;
import static io.cascata.query.waterfall.Company.stage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D15")
class MovingBackAndForthTest extends CompanyTest {

    @Test
    @Tag("K07")
    void a_back_move_is_a_new_stay_in_the_earlier_stage() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", day(2), "engaged")
                .move("a", day(5), "target")
                .move("a", day(6), "engaged")
                .move("a", day(10), "won");
        var waterfall = company.waterfall();

        var target = stage(waterfall, "target");
        assertThat(target.stays()).isEqualTo(new StageRow.Stays(2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(target.reach()).isEqualTo(new StageRow.Reach(1, 1, 0, 0, 0, 0, 0, 0));
        assertThat(target.time().average()).isEqualTo(1.5);
        assertThat(target.time().perOpportunity()).isEqualTo(3.0);
        assertThat(target.time().opportunities()).isEqualTo(1);
        var engaged = stage(waterfall, "engaged");
        assertThat(engaged.stays()).isEqualTo(new StageRow.Stays(2, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1));
        assertThat(engaged.time().median()).isEqualTo(3.5);
        assertThat(engaged.time().perOpportunity()).isEqualTo(7.0);
    }

    @Test
    void who_moved_back_never_left_in_the_policy_reached() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", day(2), "engaged")
                .move("a", day(4), "qualified")
                .move("a", day(5), "target");
        var waterfall = company.waterfall();

        assertThat(stage(waterfall, "target").reach()).isEqualTo(new StageRow.Reach(1, 0, 1, 0, 0, 0, 0, 0));
        assertThat(stage(waterfall, "engaged").reach().reached()).isZero();
        assertThat(stage(waterfall, "target").toNext()).isEqualTo(0.0);
        var before = company.waterfall(Company.asOf(day(4)));
        assertThat(stage(before, "engaged").reach()).isEqualTo(new StageRow.Reach(1, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void who_moved_back_is_elsewhere_in_the_stages_he_really_entered() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", day(2), "engaged")
                .move("a", day(4), "qualified")
                .move("a", day(5), "target");
        var waterfall = company.waterfall(Company.QUESTION.with(WaterfallQuestion.Skips.ACTUAL));

        assertThat(stage(waterfall, "engaged").reach()).isEqualTo(new StageRow.Reach(1, 0, 0, 0, 0, 0, 1, 0));
        assertThat(stage(waterfall, "qualified").reach()).isEqualTo(new StageRow.Reach(1, 0, 0, 0, 0, 0, 1, 0));
        assertThat(waterfall.balanced()).isTrue();
    }

    @Test
    @Tag("A15")
    void two_moves_in_a_day_are_two_stays() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", hour(24 + 9), "engaged")
                .move("a", hour(24 + 15), "qualified");
        var waterfall = company.waterfall();

        assertThat(stage(waterfall, "engaged").stays()).isEqualTo(new StageRow.Stays(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(stage(waterfall, "engaged").time().median()).isEqualTo(0.25);
        assertThat(stage(waterfall, "target").time().median()).isEqualTo(33 / 24.0);
    }

    @Test
    void a_stay_of_no_length_is_kept_and_flagged() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", day(1), "engaged")
                .move("a", day(1), "qualified")
                .open("b", day(0), "engaged", null)
                .move("b", day(2), "qualified");
        var time = stage(company.waterfall(), "engaged").time();

        assertThat(time.n()).isEqualTo(2);
        assertThat(time.zeroLength()).isEqualTo(1);
        assertThat(time.median()).isEqualTo(1.0);
    }

    @Test
    void an_open_stay_is_no_part_of_the_time_in_stage() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", day(3), "engaged")
                .open("b", day(0), "target", null);
        var waterfall = company.waterfall();

        assertThat(stage(waterfall, "target").time().n()).isEqualTo(1);
        assertThat(stage(waterfall, "target").time().median()).isEqualTo(3.0);
        assertThat(stage(waterfall, "engaged").time().median()).isNull();
    }
}
