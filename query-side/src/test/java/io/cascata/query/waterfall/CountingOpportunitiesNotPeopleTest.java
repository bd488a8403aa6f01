package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three people stand behind one opportunity, one of them still a lead: it is one opportunity all the same. */
@Tag("B30")
class CountingOpportunitiesNotPeopleTest extends CompanyTest {

    private static final PersonProfile SOMEBODY = new PersonProfile(null, null, null, "HR VP");

    @Test
    void leads_and_contacts_change_no_number_of_the_waterfall() throws Exception {
        company.sales().open("deal", day(0), "target", null).move("deal", day(2), "engaged");
        var alone = company.waterfall(Company.QUESTION);

        company.sales()
                .add(day(1), new LeadCaptured(new LeadId("lea"), LeadOrigin.of(LeadOrigin.Way.FORM), profile()))
                .add(day(1), new ContactRegistered(new ContactId("ann"), null, SOMEBODY))
                .add(day(1), new ContactRegistered(new ContactId("bob"), null, SOMEBODY))
                .add(day(1), role("ann"))
                .add(day(1), role("bob"));

        assertThat(company.waterfall(Company.QUESTION).stages()).isEqualTo(alone.stages());
        assertThat(alone.stages().getFirst().reach().reached()).isOne();
    }

    private static LeadProfile profile() {
        return new LeadProfile(SOMEBODY, "ACME", null, null, null, null);
    }

    private static ContactRoleAdded role(String contact) {
        return new ContactRoleAdded(new OpportunityId("deal"), new ContactId(contact), new ContactRole("User"));
    }
}
