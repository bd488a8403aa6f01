package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.DealsQuestion.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Four teams own opportunities of one company. */
@Tag("K13")
class WorkingFromOneListTest extends CompanyTest {

    private static final List<Team> TEAMS =
            List.of(Team.MARKETING, Team.SALES_DEVELOPMENT, Team.SALES, Team.CUSTOMER_SUCCESS);

    @BeforeEach
    void sell() {
        for (int i = 0; i < 12; i++) {
            var owner = new Owner(TEAMS.get(i % 4), "user-" + i % 4);
            company.sales().open("deal-" + i, day(i), i % 3 == 0 ? "target" : "pipeline", null, "solution", owner);
        }
        company.sales().owner("deal-0", day(20), new Owner(Team.SALES, "user-2"));
    }

    private static DealFilter of(Team team) {
        return new DealFilter(Set.of(), null, null, null, team, null, null, null, null, null);
    }

    @Test
    void what_each_team_sees_makes_up_what_all_see() throws Exception {
        long sum = 0;
        for (var team : TEAMS) {
            sum += company.waterfall(Company.QUESTION.with(of(team))).opportunities();
        }
        assertThat(sum)
                .isEqualTo(company.waterfall(Company.QUESTION).opportunities())
                .isEqualTo(12);
    }

    @Test
    void the_lists_of_the_teams_hold_every_opportunity_once_and_a_handed_over_one_with_its_new_owner()
            throws Exception {
        var report = company.facts().report();
        var listed = new ArrayList<String>();
        for (var team : TEAMS) {
            var page = report.deals(new DealsQuestion(of(team), Viewpoint.NOW, null, How.LAST, Set.of(), null, 50));
            page.rows().forEach(row -> listed.add(row.id().value()));
            if (team == Team.SALES) {
                assertThat(listed).contains("deal-0");
            }
        }
        assertThat(listed).hasSize(12).doesNotHaveDuplicates();
    }
}
