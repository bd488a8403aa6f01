package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static io.cascata.query.waterfall.Company.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import io.cascata.query.deals.FilterParameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "a" is a big deal in the north, "b" a small one in the south. */
@Tag("K01")
class ChoosingOpportunitiesTest extends CompanyTest {

    @BeforeEach
    void sell() {
        company.sales()
                .account("account-a", new AccountProfile("A", null, null, "large", null, "north", null), day(0))
                .account("account-b", new AccountProfile("B", null, null, "small", null, "south", null), day(0))
                .open("a", day(1), "target", eur("1000"), "talent", new Owner(Team.SALES, "sam"))
                .open("b", day(1), "target", eur("10"), "payroll", new Owner(Team.MARKETING, "mia"));
    }

    @Test
    void each_criterion_lets_those_through_that_meet_it() throws Exception {
        assertThat(met(null, null, null, null, null, null, null, null)).containsExactly("a", "b");
        assertThat(met("talent", null, null, null, null, null, null, null)).containsExactly("a");
        assertThat(met(null, "account-b", null, null, null, null, null, null)).containsExactly("b");
        assertThat(met(null, null, "marketing", null, null, null, null, null)).containsExactly("b");
        assertThat(met(null, null, null, "sam", null, null, null, null)).containsExactly("a");
        assertThat(met(null, null, null, null, "south", null, null, null)).containsExactly("b");
        assertThat(met(null, null, null, null, null, "large", null, null)).containsExactly("a");
    }

    @Test
    void an_amount_band_has_its_least_amount_in_it_and_its_greatest_not() throws Exception {
        assertThat(met(null, null, null, null, null, null, "10", "1000")).containsExactly("b");
        assertThat(met(null, null, null, null, null, null, "10.01", null)).containsExactly("a");
        assertThat(met(null, null, null, null, null, null, null, "10")).isEmpty();
    }

    @Test
    void all_criteria_must_be_met_and_are_asked_of_the_present_terms() throws Exception {
        assertThat(met("talent", null, null, null, "south", null, null, null)).isEmpty();
        company.sales().amount("b", day(3), eur("2000")).owner("b", day(3), new Owner(Team.SALES, "sam"));

        assertThat(met(null, null, "sales", "sam", null, null, "1000", null)).containsExactly("a", "b");
    }

    private List<String> met(
            @Nullable String solution,
            @Nullable String account,
            @Nullable String team,
            @Nullable String owner,
            @Nullable String region,
            @Nullable String segment,
            @Nullable String minAmount,
            @Nullable String maxAmount)
            throws Exception {
        var filter = new FilterParameters(
                        null, null, solution, account, team, owner, region, segment, minAmount, maxAmount, null)
                .filter();
        company.waterfall();
        return company.facts().store().read(connection -> {
            var question = WaterfallQuestion.EVERYTHING.with(filter);
            var sql = new NumberRows(Selection.of(connection, question)).sql("opportunities");
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT opportunity FROM (" + sql + ") ORDER BY 1")) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        });
    }
}
