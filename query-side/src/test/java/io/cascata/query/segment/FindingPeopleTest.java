package io.cascata.query.segment;

import static io.cascata.query.segment.Sellers.at;
import static io.cascata.query.segment.Sellers.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.value.RemovalReason;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.listing.MalformedList;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ann is on two opportunities, Bob on one of them and on another; one of the three is won on day 20. */
class FindingPeopleTest extends SellersTest {

    @BeforeEach
    void begin() {
        sellers.open("a", 1, "target")
                .open("b", 2, "engaged")
                .open("c", 3, "target")
                .role("a", "ann", "User", 4)
                .role("b", "ann", "Buyer", 5)
                .role("b", "bob", "User", 6)
                .role("c", "bob", "Buyer", 7)
                .move("a", 10, "engaged")
                .become("b", "bob", "User", "Champion", 12)
                .move("b", 20, "won");
    }

    @Test
    @Tag("I01")
    void a_person_has_opportunities_each_with_role_and_stage_on_any_date() throws Exception {
        var columns = new String[] {"opportunity", "role", "stage", "active"};
        assertThat(sellers.list(Segment.LINKS, at(9).of("ann"), columns))
                .containsExactly("a User target true", "b Buyer engaged true");
        assertThat(sellers.list(Segment.LINKS, at(30).of("ann"), columns))
                .containsExactly("a User engaged true", "b Buyer won false");
        assertThat(sellers.list(Segment.LINKS, at(11).of("bob"), columns))
                .containsExactlyInAnyOrder("b User engaged true", "c Buyer target true");
        assertThat(sellers.list(Segment.LINKS, at(12).of("bob"), columns))
                .containsExactlyInAnyOrder("b Champion engaged true", "c Buyer target true");
        assertThat(sellers.list(Segment.LINKS, at(30).of("nobody"), columns)).isEmpty();
    }

    @Test
    @Tag("I01")
    void who_leaves_after_the_list_was_asked_for_is_not_on_the_next() throws Exception {
        var question = at(40).of("ann");
        assertThat(sellers.list(Segment.MEMBERS, question, "opportunity", "role"))
                .containsExactly("a User");

        sellers.become("a", "ann", "User", "Buyer", 31);
        assertThat(sellers.list(Segment.MEMBERS, question, "opportunity", "role"))
                .containsExactly("a Buyer");

        sellers.leave("a", "ann", "Buyer", 32, RemovalReason.LEFT_COMPANY);
        assertThat(sellers.list(Segment.MEMBERS, question, "opportunity", "role"))
                .isEmpty();
    }

    @Test
    @Tag("I02")
    void a_stage_has_the_members_of_its_open_opportunities() throws Exception {
        assertThat(sellers.list(Segment.MEMBERS, at(30).inStage("engaged"), "contact", "opportunity"))
                .containsExactly("ann a");
        assertThat(sellers.list(Segment.MEMBERS, at(15).inStage("ENGAGED"), "contact", "opportunity"))
                .containsExactly("ann a", "ann b", "bob b");
        assertThat(sellers.list(Segment.MEMBERS, at(9).inStage("target"), "contact", "opportunity"))
                .containsExactly("ann a", "bob c");
        assertThat(sellers.list(Segment.MEMBERS, at(30).inStage("won"), "contact"))
                .isEmpty();
    }

    @Test
    @Tag("P04")
    void what_was_not_known_yet_does_not_show() throws Exception {
        long before = sellers.head();
        sellers.role("a", "carl", "Buyer", 5);
        var asKnown = SegmentQuestion.of(DealFilter.ALL, new Viewpoint(Sellers.day(9), before), Sellers.day(9));

        assertThat(sellers.list(Segment.MEMBERS, asKnown.inStage("target"), "contact"))
                .containsExactly("ann", "bob");
        assertThat(sellers.list(Segment.MEMBERS, at(9).inStage("target"), "contact"))
                .containsExactly("ann", "bob", "carl");
    }

    @Test
    void whoever_was_added_by_mistake_never_was_a_member() throws Exception {
        sellers.role("a", "carl", "Buyer", 5).leave("a", "carl", "Buyer", 8, RemovalReason.ADDED_BY_MISTAKE);

        assertThat(sellers.list(Segment.LINKS, at(30).of("carl"), "role")).isEmpty();
    }

    @Test
    @Tag("I05")
    void the_feed_goes_on_from_a_cursor_with_what_changed_since() throws Exception {
        var columns = new String[] {"contact", "opportunity", "role", "stage", "active"};
        var page = sellers.rows(Segment.LINKS, at(30), new SegmentPage(null, 2));
        assertThat(texts(page, columns)).containsExactly("bob c Buyer target true", "ann a User engaged true");

        var rest = sellers.rows(Segment.LINKS, at(30), new SegmentPage(cursor(page.get(1)), 10));
        assertThat(texts(rest, columns)).containsExactly("ann b Buyer won false", "bob b Champion won false");

        sellers.leave("c", "bob", "Buyer", 25, RemovalReason.LEFT_COMPANY);
        var fresh = sellers.rows(Segment.LINKS, at(30), new SegmentPage(cursor(rest.get(1)), 10));
        assertThat(texts(fresh, columns)).containsExactly("bob c Buyer target false");
    }

    private static String cursor(JsonNode row) {
        return row.get("cursor").asString();
    }

    @Test
    void lists_by_person_go_on_from_a_cursor_too() throws Exception {
        var page = sellers.rows(Segment.MEMBERS, at(15), new SegmentPage(null, 2));
        var rest = sellers.rows(Segment.MEMBERS, at(15), new SegmentPage(cursor(page.get(1)), 2));

        assertThat(texts(page, "contact", "opportunity")).containsExactly("ann a", "ann b");
        assertThat(texts(rest, "contact", "opportunity")).containsExactly("bob b", "bob c");
    }

    @Test
    void a_cursor_of_another_list_is_refused() throws Exception {
        var ofMembers = cursor(sellers.rows(Segment.MEMBERS, at(15)).get(0));
        for (var cursor : List.of("what", "ff", ofMembers)) {
            var page = new SegmentPage(cursor, 2);
            assertThatThrownBy(() -> page.check(Segment.LINKS)).isInstanceOf(MalformedList.class);
        }
    }
}
