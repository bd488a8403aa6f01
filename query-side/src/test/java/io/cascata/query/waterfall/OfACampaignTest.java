package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SuppressionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.suppression.TouchesSuppressed;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Person;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.Team;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ann has a role on the opportunity "a" from the second day on; "b" has nobody. */
@Tag("K01")
class OfACampaignTest extends CompanyTest {

    private static final CampaignId WEBINAR = new CampaignId("webinar");
    private static final ContactRole USER = new ContactRole("User");
    private static final ContactId ANN = new ContactId("ann");
    private static final OpportunityId A = new OpportunityId("a");

    @BeforeEach
    void sell() {
        company.sales()
                .open("a", day(0), "target", null)
                .open("b", day(0), "target", null)
                .add(day(1), new ContactRoleAdded(A, ANN, USER));
    }

    @Test
    void an_opportunity_belongs_to_a_campaign_that_touched_one_of_its_people_before_or_since() throws Exception {
        assertThat(ofWebinar(Viewpoint.NOW)).isZero();
        company.sales().add(day(0), touch("other", ANN, null, null, "fair"));
        assertThat(ofWebinar(Viewpoint.NOW)).isZero();

        long before = company.head();
        company.sales().add(day(0), touch("t", ANN, null, null, "webinar"));

        assertThat(ofWebinar(Viewpoint.NOW)).isEqualTo(1);
        assertThat(ofWebinar(new Viewpoint(null, before))).isZero();
        assertThat(ofWebinar(new Viewpoint(day(0), null))).isZero();
        assertThat(company.waterfall().opportunities()).isEqualTo(2);
    }

    @Test
    void people_are_known_by_every_name_they_had() throws Exception {
        company.sales()
                .add(day(2), touch("t", null, null, new VisitorId("v"), "webinar"))
                .add(day(3), new VisitorIdentified(new VisitorId("v"), Person.of(new LeadId("lea"))));
        assertThat(ofWebinar(Viewpoint.NOW)).isZero();

        company.sales().add(day(4), new LeadLinkedToContact(new LeadId("lea"), ANN));
        assertThat(ofWebinar(Viewpoint.NOW)).isEqualTo(1);
    }

    @Test
    @Tag("B27")
    void who_came_in_by_a_campaign_belongs_to_it() throws Exception {
        var nobody = new LeadProfile(new PersonProfile(null, null, null, null), "Acme", null, null, null, null);
        var origin = new LeadOrigin(LeadOrigin.Way.FORM, WEBINAR, null);
        company.sales()
                .add(day(0), new LeadCaptured(new LeadId("lea"), origin, nobody))
                .add(day(2), new LeadLinkedToContact(new LeadId("lea"), ANN));

        assertThat(ofWebinar(Viewpoint.NOW)).isEqualTo(1);
    }

    @Test
    void who_had_left_for_good_or_was_added_by_mistake_brings_no_campaign() throws Exception {
        company.sales()
                .add(day(3), new ContactRoleRemoved(A, ANN, USER, RemovalReason.LEFT_COMPANY))
                .add(day(4), touch("late", ANN, null, null, "webinar"));
        assertThat(ofWebinar(Viewpoint.NOW)).isZero();
        company.sales().add(day(5), new ContactRoleAdded(A, ANN, USER));
        assertThat(ofWebinar(Viewpoint.NOW)).isEqualTo(1);

        var bob = new ContactId("bob");
        var b = new OpportunityId("b");
        company.sales()
                .add(day(1), new ContactRoleAdded(b, bob, USER))
                .add(day(2), touch("wrong", bob, null, null, "webinar"));
        assertThat(ofWebinar(Viewpoint.NOW)).isEqualTo(2);
        company.sales().add(day(3), new ContactRoleRemoved(b, bob, USER, RemovalReason.ADDED_BY_MISTAKE));
        assertThat(ofWebinar(Viewpoint.NOW)).isEqualTo(1);
    }

    @Test
    void what_came_after_the_closing_or_was_suppressed_brings_none() throws Exception {
        company.sales().move("a", day(5), "lost").add(day(6), touch("late", ANN, null, null, "webinar"));
        assertThat(ofWebinar(Viewpoint.NOW)).isZero();

        company.sales().add(day(4), touch("early", ANN, null, null, "webinar"));
        assertThat(ofWebinar(Viewpoint.NOW)).isEqualTo(1);
        company.sales()
                .add(
                        day(7),
                        new TouchesSuppressed(
                                new SuppressionId("s"), null, null, null, null, WEBINAR, "staff took part"));
        assertThat(ofWebinar(Viewpoint.NOW)).isZero();
    }

    private long ofWebinar(Viewpoint viewpoint) throws Exception {
        return company.waterfall(WaterfallQuestion.EVERYTHING
                        .with(DealFilter.ALL.of(WEBINAR))
                        .with(viewpoint))
                .opportunities();
    }

    private static TouchRecorded touch(
            String id,
            @Nullable ContactId contact,
            @Nullable LeadId lead,
            @Nullable VisitorId visitor,
            String campaign) {
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                contact,
                null,
                null,
                "web",
                "form",
                new CampaignId(campaign),
                null,
                Team.MARKETING,
                lead,
                visitor);
    }
}
