package io.cascata.query.segment;

import static io.cascata.query.segment.CoverageTest.LINKS;
import static io.cascata.query.segment.CoverageTest.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.query.segment.RolesPresent.By;
import io.cascata.query.segment.RolesPresent.Row;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With a user and a buyer to qualified, with two users to won, with one user lost at once, and with nobody nowhere. */
@Tag("K05")
class GettingFarWithRolesTest extends SellersTest {

    @BeforeEach
    void begin() {
        sellers.open("a", 1, "target").role("a", "ann", "User", 2).role("a", "bob", "Buyer", 3);
        sellers.move("a", 5, "engaged").move("a", 8, "qualified").move("a", 9, "target");
        sellers.open("b", 1, "target").role("b", "cid", "User", 2).role("b", "ann", "User", 3);
        sellers.move("b", 6, "pipeline").move("b", 10, "won").role("b", "dan", "Champion", 12);
        sellers.open("c", 1, "target").role("c", "eve", "User", 2).move("c", 4, "lost");
        sellers.open("e", 1, "target");
    }

    private List<Row> rows(By by, int day) throws Exception {
        var store = sellers.facts().upToDate();
        return new CoverageReports(() -> store).roles(asking(day), by, LINKS).rows();
    }

    /** Opportunities and participations from target on, stages that no opportunity is named for left out. */
    private static String reached(Row row) {
        var stages = List.of("TARGET", "ENGAGED", "QUALIFIED", "PIPELINE", "CLOSED_WON");
        return row.key()
                + row.stages().stream()
                        .filter(stage -> stages.contains(stage.stage()))
                        .map(stage -> " " + stage.opportunities() + "/" + stage.participations())
                        .collect(Collectors.joining());
    }

    @Test
    void each_role_has_opportunities_and_people_that_reached_each_stage() throws Exception {
        assertThat(rows(By.ROLE, 30))
                .extracting(GettingFarWithRolesTest::reached)
                .containsExactly("Buyer 1/1 1/1 1/1 0/0 0/0", "User 3/4 2/3 2/3 1/2 1/2");
        var user = rows(By.ROLE, 30).getLast();
        assertThat(user.winRate()).isEqualByComparingTo("0.5");
        assertThat(user.stages().get(6).conversion()).isEqualByComparingTo("0.5");
        assertThat(user.stages().getFirst().conversion()).isNull();
    }

    @Test
    void all_roles_of_an_opportunity_together_are_a_row_and_nobody_is_too() throws Exception {
        assertThat(rows(By.SET, 30))
                .extracting(GettingFarWithRolesTest::reached)
                .containsExactly(
                        "(nobody) 1/0 0/0 0/0 0/0 0/0", "Buyer + User 1/2 1/2 1/2 0/0 0/0", "User 2/3 1/2 1/2 1/2 1/2");
    }

    @Test
    @Tag("P04")
    void on_an_earlier_date_they_had_not_got_so_far() throws Exception {
        assertThat(rows(By.ROLE, 7))
                .extracting(GettingFarWithRolesTest::reached)
                .containsExactly("Buyer 1/1 1/1 0/0 0/0 0/0", "User 3/4 2/3 1/2 1/2 0/0");
    }

    @Test
    void there_may_be_more_roles_than_a_number_has_bits() throws Exception {
        var roles =
                IntStream.range(100, 200).mapToObj(number -> "Role " + number).toList();
        sellers.open("f", 1, "target");
        roles.forEach(role -> sellers.role("f", "holder of " + role, role, 2));

        assertThat(rows(By.ROLE, 30))
                .extracting(Row::key, Row::opportunities, Row::participations)
                .containsAll(roles.stream().map(role -> tuple(role, 1L, 1L)).toList());
        assertThat(rows(By.SET, 30))
                .extracting(Row::key, Row::opportunities, Row::participations)
                .contains(tuple(String.join(" + ", roles), 1L, 100L));
    }
}
