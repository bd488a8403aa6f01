package io.cascata.command.opportunity;

import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;
import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.BOB;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.FORMED;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.NOBODY;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.ACCOUNT_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_EXISTS;
import static io.cascata.command.role.RoleRefusal.ROLE_UNKNOWN;

import io.cascata.command.opportunity.OpenOpportunity.FirstContact;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A purchase decision begins with a person. */
class OpeningFromContactsTest {

    private static final Purchase PURCHASE = new Purchase(ACCOUNT, SOLUTION, OpportunityType.ACQUISITION, GROUP);

    private static final ContactRole OTHER = new ContactRole("Other");

    @Test
    @Tag("A01")
    @Tag("D04")
    void from_a_contact_the_account_is_that_of_the_contact() {
        given().when(fromContact(null, new FirstContact(ANN, CHAMPION)))
                .then(fromContact(), FORMED, member(ANN, CHAMPION), new ContactRoleAdded(ID, ANN, CHAMPION));
    }

    @Test
    void a_contact_without_an_account_gives_none() {
        given().when(fromContact(null, new FirstContact(BOB, CHAMPION))).thenRefused(ACCOUNT_MISSING);
    }

    @Test
    @Tag("D04")
    void from_a_contact_the_contact_is_attached_in_the_unnamed_role_where_none_is_given() {
        given().when(fromContact(ACCOUNT, new FirstContact(BOB, null)))
                .then(fromContact(), FORMED, member(BOB, OTHER), new ContactRoleAdded(ID, BOB, OTHER));
    }

    @Test
    void from_a_contact_the_same_opportunity_is_opened_again_without_an_event() {
        given(fromContact(), new ContactRoleAdded(ID, ANN, CHAMPION))
                .when(fromContact(ACCOUNT, new FirstContact(ANN, CHAMPION)))
                .thenNothing();
    }

    @Test
    void it_is_not_the_same_opportunity_where_the_contact_takes_no_part() {
        given(fromContact())
                .when(fromContact(ACCOUNT, new FirstContact(ANN, CHAMPION)))
                .thenRefused(OPPORTUNITY_EXISTS);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTACT", "LEAD_CONVERSION"})
    @Tag("D03")
    void from_a_contact_it_needs_one(OpenedFrom from) {
        given().when(opening(Start.DEFAULT, null, Forecast.NONE, from, Cause.MANUAL))
                .thenRefused(CONTACT_MISSING, Map.of("openedFrom", from));
    }

    @Test
    void the_contact_must_be_known() {
        given().when(fromContact(ACCOUNT, new FirstContact(NOBODY, CHAMPION))).thenRefused(CONTACT_UNKNOWN);
    }

    @Test
    @Tag("A04")
    void the_role_must_be_known() {
        given().when(fromContact(ACCOUNT, new FirstContact(ANN, new ContactRole("Wizard"))))
                .thenRefused(ROLE_UNKNOWN);
    }

    private static MemberConfirmed member(ContactId contact, ContactRole role) {
        return new MemberConfirmed(GROUP, contact, role, Identification.KNOWN);
    }

    private static OpenOpportunity opening(
            Start start, @Nullable FirstContact contact, Forecast forecast, OpenedFrom from, Cause cause) {
        return new OpenOpportunity(ID, "Acme talent", PURCHASE, start, contact, forecast, from, cause);
    }

    private static OpenOpportunity fromContact(@Nullable AccountId account, FirstContact contact) {
        var purchase = new Purchase(account, SOLUTION, OpportunityType.ACQUISITION, GROUP);
        return new OpenOpportunity(
                ID, "Acme talent", purchase, Start.DEFAULT, contact, Forecast.NONE, OpenedFrom.CONTACT, Cause.MANUAL);
    }

    private static OpportunityOpened fromContact() {
        return new OpportunityOpened(ID, "Acme talent", OpenedFrom.CONTACT, HEARD, situation(), Cause.MANUAL);
    }
}
