package io.cascata.query.waterfall.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.cascata.events.value.Money;
import io.cascata.events.value.StageKey;
import io.cascata.query.GoldenCase;
import io.cascata.query.viewpoint.Viewpoint;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K07")
class MovingOnTest extends PaceTest {

    private static Velocity.Progression of(Velocity velocity, String stage) {
        return velocity.progression().stream()
                .filter(row -> row.stage().equals(new StageKey(stage)))
                .findFirst()
                .orElseThrow();
    }

    private void five_in_engaged() {
        sales.open("moved-on", day(0), "engaged", null)
                .move("moved-on", day(12), "qualified")
                .open("won", day(0), "engaged", null)
                .move("won", day(13), "won")
                .open("lost", day(0), "engaged", null)
                .move("lost", day(14), "lost")
                .open("moved-back", day(0), "engaged", null)
                .move("moved-back", day(15), "target")
                .open("stays", day(0), "engaged", null)
                .open("gone-before", day(0), "engaged", null)
                .move("gone-before", day(9), "qualified")
                .open("moves-later", day(0), "engaged", null)
                .move("moves-later", day(21), "qualified");
    }

    @Test
    void progress_is_being_in_a_later_stage_or_won_within_the_window_not_lost_and_not_back() throws Exception {
        five_in_engaged();
        var row = of(pace().velocity(QUESTION.with(days(10, 20))), "engaged");
        assertThat(row).isEqualTo(new Velocity.Progression(new StageKey("engaged"), "engaged", 6, 2, 2 / 6.0));
    }

    @Test
    void who_came_from_a_later_stage_has_not_progressed_by_that() throws Exception {
        sales.open("back", day(0), "qualified", null).move("back", day(11), "engaged");
        var velocity = pace().velocity(QUESTION.with(days(10, 20)));
        assertThat(of(velocity, "engaged").progressed()).isZero();
        assertThat(of(velocity, "qualified"))
                .extracting(Velocity.Progression::present)
                .isEqualTo(1L);
    }

    @Test
    @Tag("P04")
    void a_move_that_came_late_is_progress_only_since_it_is_known() throws Exception {
        sales.open("a", day(0), "engaged", null).append();
        long before = facts.log().head();
        sales.move("a", day(12), "qualified");
        var asked = QUESTION.with(days(10, 20));
        assertThat(of(pace().velocity(asked), "engaged").progressed()).isEqualTo(1);
        assertThat(of(pace().velocity(asked.with(new Viewpoint(null, before))), "engaged")
                        .progressed())
                .isZero();
    }

    @Test
    void closed_deals_take_from_the_first_stage_to_winning_and_those_that_skipped_it_are_counted_apart()
            throws Exception {
        sales.open("a", day(0), "target", null)
                .move("a", day(10), "won")
                .open("b", day(0), "target", null)
                .move("b", day(20), "won")
                .open("c", day(0), "target", null)
                .move("c", day(50), "won")
                .open("late-start", day(0), "qualified", null)
                .move("late-start", day(5), "won")
                .open("lost", day(0), "target", null)
                .move("lost", day(5), "lost");
        assertThat(pace().velocity(QUESTION).closedDeals())
                .isEqualTo(new Velocity.ClosedDeals(new StageKey("target"), 3, 1, 80 / 3.0, 20.0, 35.0, 44.0));
    }

    @Test
    @Tag("golden:G20")
    void sales_velocity_has_one_population_for_all_its_parts() throws Exception {
        var golden = GoldenCase.of("G20");
        int all = golden.input().get("opps").asInt();
        double won = all * golden.input().get("winRate").asDouble();
        for (int i = 0; i < all; i++) {
            sales.open(
                            "deal-" + i,
                            day(0),
                            "target",
                            Money.of(golden.input().get("avgDeal").asString(), "EUR"))
                    .move("deal-" + i, day(golden.input().get("cycleDays").asInt()), i < won ? "won" : "lost");
        }
        sales.open("open", day(0), "target", Money.of("1000000", "EUR"))
                .open("other", day(0), "target", Money.of("70", "USD"))
                .move("other", day(7), "won")
                .open("without", day(0), "target", null)
                .move("without", day(7), "won");

        var velocity = pace().velocity(QUESTION);

        assertThat(velocity.withoutAmount()).isEqualTo(1);
        assertThat(velocity.sales()).extracting(Velocity.Sales::currency).containsExactly("EUR", "USD");
        var euro = velocity.sales().getFirst();
        assertThat(euro.opportunities()).isEqualTo(all);
        assertThat(euro.winRate()).isEqualTo(golden.input().get("winRate").asDouble());
        assertThat(euro.averageDeal())
                .isEqualByComparingTo(golden.input().get("avgDeal").asString());
        assertThat(euro.cycleDays()).isEqualTo(golden.input().get("cycleDays").asDouble());
        assertThat(euro.perDay().doubleValue())
                .isCloseTo(golden.expected().get("perDay").asDouble(), offset(golden.tolerance()));
        assertThat(velocity.sales().getLast().perDay()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(pace().velocity(QUESTION.with(days(91, 100))).sales()).isEmpty();
    }
}
