package io.cascata.query.segment;

import static io.cascata.query.segment.Sellers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.query.export.ExportFormat;
import io.cascata.query.viewpoint.Viewpoint;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Coverage of everything together, the headline numbers, and the decisions of an account. */
class CoverageTest extends SellersTest {

    static final Links LINKS = new Links((path, knownAt) -> path + "?knownAt=" + knownAt);

    static CoverageQuestion asking(int day) {
        return CoverageQuestion.of(new Viewpoint(day(day), null));
    }

    private CoverageReports reports() throws Exception {
        var store = sellers.facts().upToDate();
        return new CoverageReports(() -> store);
    }

    @Test
    @Tag("K10")
    void filled_roles_of_all_open_opportunities_are_told_of_all_target_roles() throws Exception {
        sellers.profile("crm", 0, "User", "Buyer:2");
        sellers.openAt("acme", "a", 1, "crm", "1").openAt("acme", "b", 1, "crm", "1");
        sellers.openAt("acme", "c", 1, "crm", "1").openAt("acme", "d", 1, "erp", "1");
        sellers.role("a", "ann", "User", 2).role("a", "bob", "Buyer", 2).role("a", "carl", "Buyer", 3);
        sellers.role("b", "ann", "User", 2).role("b", "bob", "Buyer", 2).role("d", "ann", "User", 2);

        var totals = reports().totals(asking(9), LINKS);

        assertThat(totals.opportunities()).isEqualTo(4);
        assertThat(totals.withProfile()).isEqualTo(3);
        assertThat(totals.complete()).isEqualTo(1);
        assertThat(totals.targetRoles()).isEqualTo(6);
        assertThat(totals.filledRoles()).isEqualTo(3);
        assertThat(totals.filled()).isEqualByComparingTo("0.5");
        assertThat(totals.mean()).isEqualByComparingTo("0.5");
        assertThat(totals.missing())
                .extracting(each -> each.role() + " " + each.opportunities())
                .containsExactly("Buyer 2", "User 1");
        assertThat(reports().totals(asking(2), LINKS).complete()).isZero();
    }

    @Test
    @Tag("K04")
    @Tag("K12")
    void ten_people_of_an_account_are_three_opportunities() throws Exception {
        var solutions = List.of("crm", "crm", "crm", "crm", "erp", "erp", "erp", "bi", "bi", "bi");
        for (var solution : List.of("crm", "erp", "bi")) {
            sellers.openAt("acme", solution + "-1", 1, solution, "1");
        }
        for (int i = 0; i < 10; i++) {
            sellers.role(solutions.get(i) + "-1", "c" + i, "User", 2 + i % 2);
        }
        sellers.role("bi-1", "c0", "Buyer", 3)
                .openAt("acme", "bi-2", 5, "bi", "1")
                .move("bi-2", 6, "lost");

        var headlines = reports().headlines(asking(9), LINKS, LINKS);
        assertThat(headlines.identified()).isEqualTo(4);
        assertThat(headlines.open()).isEqualTo(3);
        assertThat(headlines.people()).isEqualTo(10);
        assertThat(headlines.participations()).isEqualTo(11);
        assertThat(headlines.peoplePerOpportunity()).isEqualByComparingTo("3.6667");
        assertThat(headlines.withoutPeople()).isZero();
        assertThat(reports().headlines(asking(1), LINKS, LINKS).withoutPeople()).isEqualTo(3);

        assertThat(Sellers.texts(decisions(9), "account", "solution", "opportunities", "open", "won", "people"))
                .containsExactly("acme bi 2 1 0 4", "acme crm 1 1 0 4", "acme erp 1 1 0 3");
    }

    private JsonNode decisions(int day) throws Exception {
        var bytes = new ByteArrayOutputStream();
        reports().decisions(asking(day), ExportFormat.JSON, bytes);
        return JsonMapper.shared().readTree(bytes.toByteArray());
    }
}
