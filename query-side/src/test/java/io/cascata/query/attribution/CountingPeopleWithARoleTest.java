package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static io.cascata.query.attribution.Market.amounts;
import static io.cascata.query.attribution.Market.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.Person;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.Team;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose touches are eligible. */
@Tag("J01")
@Tag("J03")
class CountingPeopleWithARoleTest extends MarketTest {

    private static AttributionQuestion asking(Eligible eligible) {
        return QUESTION.with(eligible);
    }

    @Test
    void of_thirty_contacts_only_the_three_with_a_role_count() throws Exception {
        market.won("deal", 10, 20, "900");
        for (int i = 0; i < 30; i++) {
            market.contact("c" + i, "deal").touch("c" + i, 5, i < 3 ? "with-role-" + i : "without");
        }
        market.role("deal", "c0", 11).role("deal", "c1", 12).role("deal", "c2", 13);

        assertThat(amounts(market.report(Model.LINEAR)))
                .isEqualTo(Map.of("with-role-0", "300.00", "with-role-1", "300.00", "with-role-2", "300.00"));
        assertThat(amounts(market.report(Model.LINEAR, asking(Eligible.DEFAULT.population(Population.ACCOUNT)))))
                .containsEntry("without", "810.00");
    }

    @Test
    void the_primary_contact_alone_where_that_is_asked() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 11).role("deal", "bob", 11);
        market.touch("ann", 5, "search").touch("bob", 6, "email");
        market.add(12, new PrimaryContactChosen(new OpportunityId("deal"), new ContactId("ann"), null));
        market.add(15, new PrimaryContactChosen(new OpportunityId("deal"), new ContactId("bob"), new ContactId("ann")));

        assertThat(amounts(market.report(Model.LINEAR, asking(Eligible.DEFAULT.population(Population.PRIMARY)))))
                .isEqualTo(Map.of("email", "100.00"));
    }

    @Test
    void a_role_at_some_time_at_the_touch_or_at_the_closing() throws Exception {
        market.won("deal", 10, 20, "100")
                .role("deal", "ann", 12)
                .left("deal", "ann", 15, RemovalReason.ROLE_ENDED)
                .role("deal", "bob", 13);
        market.touch("ann", 11, "before")
                .touch("ann", 13, "during")
                .touch("bob", 12, "early")
                .touch("bob", 18, "late");

        assertThat(amounts(market.report(Model.LINEAR)).keySet()).containsExactly("before", "during", "early", "late");
        assertThat(amounts(market.report(Model.LINEAR, asking(Eligible.DEFAULT.roleTime(RoleTime.AT_TOUCH))))
                        .keySet())
                .containsExactly("during", "late");
        assertThat(amounts(market.report(Model.LINEAR, asking(Eligible.DEFAULT.roleTime(RoleTime.AT_CLOSE))))
                        .keySet())
                .containsExactly("early", "late");
    }

    @Test
    void after_leaving_for_good_nothing_counts_in_any_mode() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12).left("deal", "ann", 14, RemovalReason.LEFT_COMPANY);
        market.touch("ann", 13, "during").touch("ann", 16, "after");

        assertThat(amounts(market.report(Model.LINEAR))).isEqualTo(Map.of("during", "100.00"));

        market.role("deal", "ann", 17);
        assertThat(amounts(market.report(Model.LINEAR))).isEqualTo(Map.of("during", "50.00", "after", "50.00"));
    }

    @Test
    void who_was_added_by_mistake_never_took_part() throws Exception {
        market.won("deal", 10, 20, "100")
                .role("deal", "ann", 12)
                .left("deal", "ann", 14, RemovalReason.ADDED_BY_MISTAKE);
        market.touch("ann", 13, "search");

        assertThat(amounts(market.report(Model.LINEAR))).isEqualTo(Map.of("-", "100.00"));
    }

    @Test
    void touches_as_lead_and_as_visitor_are_the_contacts_once_that_is_known() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12);
        market.visitor("v-1", 3, "search").lead("lea", 4, "email").touch("ann", 13, "event");
        long before = market.head();
        market.add(14, new VisitorIdentified(new VisitorId("v-1"), Person.of(new LeadId("lea"))))
                .add(15, new LeadLinkedToContact(new LeadId("lea"), new ContactId("ann")));

        assertThat(amounts(market.report(Model.FIRST_TOUCH))).isEqualTo(Map.of("search", "100.00"));
        assertThat(amounts(market.report(Model.LINEAR)).keySet()).containsExactly("email", "event", "search");
        assertThat(amounts(market.report(Model.LINEAR, QUESTION.with(new Viewpoint(null, before)))))
                .isEqualTo(Map.of("event", "100.00"));
    }

    @Test
    void marketing_touches_by_default_and_those_of_all_teams_on_request() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12);
        market.touch("ann", 5, "search").touch("ann", 6, "phone", "call", Team.SALES, null);

        assertThat(amounts(market.report(Model.LAST_TOUCH))).isEqualTo(Map.of("search", "100.00"));
        assertThat(amounts(market.report(Model.LAST_TOUCH, asking(Eligible.DEFAULT.everyTeam()))))
                .isEqualTo(Map.of("phone", "100.00"));
    }

    @Test
    void roles_are_those_of_the_viewpoint() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12).role("deal", "bob", 30);
        market.touch("ann", 5, "search").touch("bob", 6, "email");

        assertThat(amounts(market.report(Model.LINEAR))).isEqualTo(Map.of("search", "50.00", "email", "50.00"));
        assertThat(amounts(market.report(Model.LINEAR, QUESTION.with(new Viewpoint(day(25), null)))))
                .isEqualTo(Map.of("search", "100.00"));
    }
}
