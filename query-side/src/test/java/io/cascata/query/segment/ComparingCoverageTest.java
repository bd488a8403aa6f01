package io.cascata.query.segment;

import static io.cascata.query.segment.CoverageTest.LINKS;
import static io.cascata.query.segment.CoverageTest.asking;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.RemovalReason;
import io.cascata.query.segment.CoverageQuestion.Measure;
import io.cascata.query.segment.CoverageQuestion.People;
import io.cascata.query.segment.Lift.Band;
import io.cascata.query.viewpoint.Window;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of four target roles the won ones had 4 (100 EUR, 10 days), 3 (300 EUR, 20 days) and 2 (50 EUR, 30 days) filled, the lost
 * ones 1 and 0, a recycled one 4; one that was lost has no profile.
 */
@Tag("J06")
class ComparingCoverageTest extends SellersTest {

    private static final String[] ROLES = {"User", "Buyer", "Champion", "Signer"};

    @BeforeEach
    void close_some() {
        sellers.profile("crm", 0, ROLES);
        deal("d1", 4, "100", "won", 11);
        deal("d2", 3, "300", "won", 21);
        deal("d3", 2, "50", "won", 31);
        deal("d4", 1, "70", "lost", 12);
        deal("d5", 0, "70", "lost", 10);
        deal("d6", 4, "70", "recycled", 9);
        sellers.openAt("acme", "d7", 1, "erp", "70").move("d7", 10, "lost");
        sellers.openAt("acme", "d8", 1, "crm", "70");
    }

    private void deal(String id, int roles, String amount, String end, int day) {
        sellers.openAt("acme", id, 1, "crm", amount);
        for (int i = 0; i < roles; i++) {
            sellers.role(id, id + "-" + ROLES[i], ROLES[i], 2);
        }
        sellers.move(id, day, end);
    }

    private Lift lift(CoverageQuestion question) throws Exception {
        var store = sellers.facts().upToDate();
        return new CoverageReports(() -> store).lift(question, LINKS);
    }

    private static String counts(Band band) {
        return "%s %d: %d won, %d lost, %d recycled"
                .formatted(band.band(), band.opportunities(), band.won(), band.lost(), band.recycled());
    }

    @Test
    void well_covered_ones_are_won_more_often_for_more_and_faster() throws Exception {
        var lift = lift(asking(50));

        assertThat(lift.bands())
                .extracting(ComparingCoverageTest::counts)
                .containsExactly(
                        "HIGH 3: 2 won, 0 lost, 1 recycled",
                        "LOW 3: 1 won, 2 lost, 0 recycled",
                        "UNKNOWN 1: 0 won, 1 lost, 0 recycled");
        assertThat(lift.bands())
                .extracting(Band::winRate)
                .containsExactly(new BigDecimal("1.0000"), new BigDecimal("0.3333"), new BigDecimal("0.0000"));
        assertThat(lift.bands())
                .extracting(Band::medianDays)
                .containsExactly(new BigDecimal("15.0000"), new BigDecimal("30.0000"), null);
        assertThat(lift.bands().getFirst().amounts())
                .containsExactly(new Lift.Won("EUR", 2, new BigDecimal("400"), new BigDecimal("200.00")));
        assertThat(lift.winRateLift()).isEqualByComparingTo("0.6667");
        assertThat(lift.medianDaysLift()).isEqualByComparingTo("-15");
    }

    @Test
    void from_which_share_on_coverage_is_high_is_a_parameter() throws Exception {
        assertThat(lift(asking(50).from(new BigDecimal("0.5"))).bands())
                .extracting(ComparingCoverageTest::counts)
                .startsWith("HIGH 4: 3 won, 0 lost, 1 recycled", "LOW 2: 0 won, 2 lost, 0 recycled");
    }

    @Test
    void who_left_after_the_close_counts_at_the_close_but_not_now() throws Exception {
        sellers.leave("d2", "d2-User", "User", 40, RemovalReason.LEFT_COMPANY);

        assertThat(lift(asking(50)).bands().getFirst().won()).isEqualTo(2);
        assertThat(lift(asking(50).with(People.NOW)).bands().getFirst().won()).isEqualTo(1);
        assertThat(lift(asking(39).with(People.NOW)).bands().getFirst().won()).isEqualTo(2);
    }

    @Test
    void members_in_touch_while_it_was_open_are_another_measure() throws Exception {
        sellers.touch("d3-User", 5).touch("d3-Buyer", 30).touch("d3-Buyer", 6);
        sellers.touch("d4-User", 13).touch("d1-User", 5).touch("d1-Buyer", 5);

        assertThat(lift(asking(50).by(Measure.TOUCHED)).bands())
                .extracting(ComparingCoverageTest::counts)
                .containsExactly(
                        "HIGH 1: 1 won, 0 lost, 0 recycled",
                        "LOW 4: 2 won, 1 lost, 1 recycled",
                        "UNKNOWN 2: 0 won, 2 lost, 0 recycled");
    }

    @Test
    @Tag("P04")
    void only_what_was_closed_in_the_window_and_by_then_counts() throws Exception {
        assertThat(lift(asking(20)).bands().getFirst().opportunities()).isEqualTo(2);
        var window = new Window(Sellers.day(11), Sellers.day(21));
        assertThat(lift(asking(50).in(window)).bands())
                .extracting(ComparingCoverageTest::counts)
                .startsWith("HIGH 1: 1 won, 0 lost, 0 recycled", "LOW 1: 0 won, 1 lost, 0 recycled");
    }
}
