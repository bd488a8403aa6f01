package io.cascata.command.lead;

import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;
import static io.cascata.command.lead.LeadRefusal.LEAD_CONVERTED;
import static io.cascata.command.lead.LeadRefusal.LEAD_STANDING_SUPERSEDED;
import static io.cascata.command.lead.LeadRefusal.LEAD_UNKNOWN;
import static io.cascata.command.lead.Nordwind.ADA;
import static io.cascata.command.lead.Nordwind.CAPTURED;
import static io.cascata.command.lead.Nordwind.COMPLETE;
import static io.cascata.command.lead.Nordwind.given;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;

import io.cascata.command.DecisionSpec;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadStandingReported;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What another system has decided about leads that it keeps. */
class FollowingLeadsOfElsewhereTest {

    private static final ContactId CONTACT = new ContactId("ada-as-contact");
    private static final ContactRegistered REGISTERED = new ContactRegistered(CONTACT, null, COMPLETE.person());
    private static final LeadLinkedToContact LINKED = new LeadLinkedToContact(ADA, CONTACT);
    private static final Owner TIM = new Owner(Team.SALES_DEVELOPMENT, "tim");
    private static final LeadStandingReported WORKING = new LeadStandingReported(ADA, "Working", TIM);

    @Test
    @Tag("A07")
    @Tag("B13")
    void a_lead_is_the_contact_that_it_was_converted_into_elsewhere() {
        given(CAPTURED, REGISTERED).when(into(CONTACT, null)).then(LINKED, converted());
    }

    @Test
    void said_again_it_is_so_already() {
        given(CAPTURED, REGISTERED, LINKED, converted())
                .when(into(CONTACT, null))
                .thenNothing();
    }

    @Test
    @Tag("C05")
    void a_lead_that_was_converted_otherwise_stays_what_it_is() {
        given(CAPTURED, REGISTERED, LINKED, converted())
                .when(into(new ContactId("another"), null))
                .thenRefused(LEAD_CONVERTED);
    }

    @Test
    void nobody_is_converted_into_what_is_not_known() {
        given(CAPTURED).when(into(CONTACT, null)).thenRefused(CONTACT_UNKNOWN);
        given(CAPTURED, REGISTERED)
                .when(into(CONTACT, new OpportunityId("none")))
                .thenRefused(OPPORTUNITY_UNKNOWN);
        given(REGISTERED).when(into(CONTACT, null)).thenRefused(LEAD_UNKNOWN);
    }

    @Test
    void how_a_lead_stands_is_reported_when_it_is_news() {
        given(CAPTURED).when(new ReportLeadStanding(ADA, "Working", TIM)).then(WORKING);
        given(CAPTURED, WORKING)
                .when(new ReportLeadStanding(ADA, "Working", TIM))
                .thenNothing();
    }

    @Test
    void what_was_so_earlier_does_not_win_against_a_later_report() {
        given(CAPTURED, WORKING)
                .at(DecisionSpec.NOW.minusSeconds(90_000))
                .when(new ReportLeadStanding(ADA, "Open", null))
                .thenRefused(LEAD_STANDING_SUPERSEDED);
    }

    private static RecordConversion into(ContactId contact, @Nullable OpportunityId opportunity) {
        return new RecordConversion(ADA, null, contact, opportunity);
    }

    private static LeadConverted converted() {
        return new LeadConverted(ADA, null, CONTACT, false, false, null, LeadConverted.By.PERSON);
    }
}
