package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.BOB;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.FORMED;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.USER;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.lost;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situationOf;
import static io.cascata.command.opportunity.Acme.won;

import io.cascata.command.buyinggroup.FormBuyingGroup;
import io.cascata.command.buyinggroup.PrefillBuyingGroup;
import io.cascata.command.buyinggroup.RemoveMember;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.RemovalReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opportunities begin, end and begin again with the people that their group has by then. */
class BeginningWithTheGroupTest {

    private static final OpportunityId UPSELL = new OpportunityId("acme-talent-more");

    @Test
    void a_closed_opportunity_keeps_the_people_it_closed_with() {
        given(openedIn(OFFER), FORMED, member(ANN, CHAMPION), role(ID, ANN, CHAMPION), won())
                .when(new RemoveMember(GROUP, ANN, RemovalReason.LEFT_COMPANY, IdentificationOrigin.MANUAL))
                .then(removed(RemovalReason.LEFT_COMPANY));
        given(openedIn(OFFER), FORMED, won())
                .when(new AddContactRole(ID, ANN, CHAMPION))
                .then(role(ID, ANN, CHAMPION));
    }

    @Test
    void a_reopened_opportunity_gets_the_people_the_group_has_by_then() {
        given(openedIn(OFFER), FORMED, role(ID, BOB, USER), lost(), member(ANN, CHAMPION))
                .when(new ReopenOpportunity(ID, TALKING.key(), "budget found", Cause.MANUAL))
                .then(
                        new OpportunityReopened(
                                ID,
                                LOST,
                                TALKING,
                                "budget found",
                                situationOf(OpportunityType.ACQUISITION, 1),
                                Cause.MANUAL),
                        role(ID, ANN, CHAMPION),
                        new ContactRoleRemoved(ID, BOB, USER, RemovalReason.OTHER));
    }

    @Test
    @Tag("A10")
    void a_group_that_is_formed_later_takes_over_who_has_a_role_on_an_open_opportunity() {
        given(openedIn(HEARD), role(ID, BOB, USER), role(ID, ANN, CHAMPION))
                .when(new FormBuyingGroup(GROUP, ACCOUNT, SOLUTION))
                .then(FORMED, takenOver(ANN, CHAMPION), takenOver(BOB, USER));
    }

    @Test
    void without_a_formed_group_the_role_on_the_opportunity_is_all_there_is() {
        given(openedIn(HEARD)).when(new AddContactRole(ID, ANN, CHAMPION)).then(role(ID, ANN, CHAMPION));
    }

    @Test
    @Tag("E04")
    void the_next_opportunity_of_a_group_begins_with_its_people() {
        given(openedIn(OFFER), FORMED, member(ANN, CHAMPION), role(ID, ANN, CHAMPION), won())
                .when(Opening.of(UPSELL, OpportunityType.ACQUISITION, GROUP, Cause.MANUAL))
                .then(opened(UPSELL, HEARD, situationOf(OpportunityType.ACQUISITION, 0)), role(UPSELL, ANN, CHAMPION));
    }

    @Test
    @Tag("E04")
    void a_new_group_takes_in_the_people_who_decided_about_what_was_won() {
        var payroll = new BuyingGroupId("payroll");
        given(
                        openedIn(OFFER),
                        FORMED,
                        member(ANN, CHAMPION),
                        role(ID, ANN, CHAMPION),
                        won(),
                        new BuyingGroupFormed(payroll, ACCOUNT, new SolutionId("payroll")))
                .when(new PrefillBuyingGroup(payroll, ID))
                .then(new MemberConfirmed(payroll, ANN, CHAMPION, Identification.KNOWN));
    }

    @Test
    void imported_history_forms_no_group() {
        given().when(Opening.of(ID, OpportunityType.ACQUISITION, GROUP, Cause.IMPORT))
                .then(new OpportunityOpened(
                        ID,
                        "Acme talent",
                        OpenedFrom.ACCOUNT,
                        HEARD,
                        situationOf(OpportunityType.ACQUISITION, 0),
                        Cause.IMPORT));
    }

    private static MemberConfirmed member(ContactId contact, ContactRole role) {
        return new MemberConfirmed(GROUP, contact, role, Identification.KNOWN);
    }

    private static MemberConfirmed takenOver(ContactId contact, ContactRole role) {
        var found =
                new Identification(IdentificationWay.CUSTOMER_KNOWLEDGE, IdentificationOrigin.SYSTEM, "contact role");
        return new MemberConfirmed(GROUP, contact, role, found);
    }

    private static MemberRemoved removed(RemovalReason reason) {
        return new MemberRemoved(GROUP, ANN, CHAMPION, reason, IdentificationOrigin.MANUAL);
    }

    private static ContactRoleAdded role(OpportunityId opportunity, ContactId contact, ContactRole role) {
        return new ContactRoleAdded(opportunity, contact, role);
    }
}
