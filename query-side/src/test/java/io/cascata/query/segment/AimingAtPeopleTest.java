package io.cascata.query.segment;

import static io.cascata.query.segment.Sellers.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.RemovalReason;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom to leave alone, and whom to look for. */
class AimingAtPeopleTest extends SellersTest {

    private static SegmentQuestion nurture(int day) {
        return at(day).from(List.of("nurture", "newsletter", "nurture"));
    }

    @Test
    @Tag("I03")
    void people_on_open_opportunities_are_excluded_from_the_named_kinds() throws Exception {
        sellers.open("a", 1, "target").open("b", 1, "target").role("a", "ann", "User", 2);
        sellers.role("b", "ann", "User", 5).role("b", "bob", "Buyer", 6);

        assertThat(sellers.list(Segment.EXCLUSIONS, nurture(9), "contact", "kind", "opportunities", "since"))
                .containsExactly(
                        "ann newsletter 2 2026-01-03T00:00:00Z",
                        "ann nurture 2 2026-01-03T00:00:00Z",
                        "bob newsletter 1 2026-01-07T00:00:00Z",
                        "bob nurture 1 2026-01-07T00:00:00Z");
    }

    @Test
    @Tag("I03")
    void leaving_or_closing_ends_the_exclusion_and_reopening_begins_it_anew() throws Exception {
        sellers.open("a", 1, "target").role("a", "ann", "User", 2).role("a", "bob", "Buyer", 3);
        sellers.leave("a", "bob", "Buyer", 8, RemovalReason.ROLE_ENDED)
                .move("a", 10, "lost")
                .move("a", 15, "target");

        assertThat(excluded(7)).containsExactly("ann", "bob");
        assertThat(excluded(8)).containsExactly("ann");
        assertThat(excluded(10)).isEmpty();
        assertThat(excluded(15)).containsExactly("ann");
    }

    private List<String> excluded(int day) throws Exception {
        return sellers.list(Segment.EXCLUSIONS, at(day).from(List.of("nurture")), "contact");
    }

    @Test
    @Tag("I04")
    void missing_roles_are_those_with_fewer_people_than_the_profile_wants() throws Exception {
        sellers.profile("solution", 0, "User:2", "Buyer", "Champion").open("a", 1, "target");
        sellers.role("a", "ann", "User", 2).role("a", "bob", "Buyer", 3).role("a", "carl", "Buyer", 3);
        var columns = new String[] {"opportunity", "role", "wanted", "present", "missing", "job_titles"};

        assertThat(sellers.list(Segment.MISSING_ROLES, at(9), columns))
                .containsExactly("a Champion 1 0 1 Head of Champion", "a User 2 1 1 Head of User");
        sellers.role("a", "dora", "User", 10).role("a", "emil", "Champion", 11);
        assertThat(sellers.list(Segment.MISSING_ROLES, at(10), "role")).containsExactly("Champion");
        assertThat(sellers.list(Segment.MISSING_ROLES, at(11), "role")).isEmpty();
    }

    @Test
    @Tag("I04")
    void the_profile_of_the_moment_counts_and_one_taken_back_asks_for_nobody() throws Exception {
        sellers.profile("solution", 2, "User").open("a", 1, "target");
        sellers.profile("solution", 5, "Buyer").profile("solution", 8);

        assertThat(sellers.list(Segment.MISSING_ROLES, at(1), "role")).isEmpty();
        assertThat(sellers.list(Segment.MISSING_ROLES, at(4), "role")).containsExactly("User");
        assertThat(sellers.list(Segment.MISSING_ROLES, at(7), "role")).containsExactly("Buyer");
        assertThat(sellers.list(Segment.MISSING_ROLES, at(9), "role")).isEmpty();
    }

    @Test
    @Tag("I04")
    void not_engaged_are_members_without_a_touch_of_late() throws Exception {
        sellers.open("a", 1, "target").role("a", "ann", "User", 2).role("a", "bob", "Buyer", 3);
        sellers.touch("ann", 10).touch("ann", 4).touch("carl", 10);
        var columns = new String[] {"contact", "last_touch"};

        assertThat(sellers.list(Segment.NOT_ENGAGED, at(20).within(10), columns))
                .containsExactly("bob -");
        assertThat(sellers.list(Segment.NOT_ENGAGED, at(20).within(9), columns))
                .containsExactly("ann 2026-01-11T00:00:00Z", "bob -");
        assertThat(sellers.list(Segment.NOT_ENGAGED, at(9), columns)).containsExactly("bob -");
    }
}
