package io.cascata.command.opportunity;

import static io.cascata.command.buyinggroup.BuyingGroupRefusal.MEMBER_KNOWN_BETTER;
import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.BOB;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.FORMED;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.USER;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situationOf;

import io.cascata.command.buyinggroup.ChangeMemberRole;
import io.cascata.command.buyinggroup.ConfirmMember;
import io.cascata.command.buyinggroup.ProposeMember;
import io.cascata.command.buyinggroup.RemoveMember;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.buyinggroup.MemberRoleChanged;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.RemovalReason;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contact roles of an open opportunity and the members of its group are the same people, whichever is changed. */
class StayingInStepWithTheGroupTest {

    private static final OpportunityId UPSELL = new OpportunityId("acme-talent-more");
    private static final Identification FOUND =
            new Identification(IdentificationWay.RESEARCH, IdentificationOrigin.MANUAL, "directory");

    @Test
    @Tag("D17")
    @Tag("E01")
    void a_role_on_the_opportunity_makes_a_member_who_is_known_to_the_team() {
        given(openedIn(HEARD), FORMED)
                .when(new AddContactRole(ID, ANN, CHAMPION))
                .then(member(ANN, CHAMPION), role(ID, ANN, CHAMPION));
    }

    @Test
    @Tag("D17")
    void many_people_are_attached_at_once() {
        var both = List.of(new AddContactRoles.Part(ANN, CHAMPION), new AddContactRoles.Part(BOB, USER));
        given(openedIn(HEARD), FORMED)
                .when(new AddContactRoles(ID, both, Identification.KNOWN))
                .then(member(ANN, CHAMPION), member(BOB, USER), role(ID, ANN, CHAMPION), role(ID, BOB, USER));
    }

    @Test
    @Tag("D17")
    void one_refused_role_attaches_nobody() {
        var both = List.of(new AddContactRoles.Part(ANN, CHAMPION), new AddContactRoles.Part(BOB, USER));
        given(openedIn(HEARD), role(ID, BOB, CHAMPION))
                .when(new AddContactRoles(ID, both, Identification.KNOWN))
                .thenRefused(OpportunityRefusal.CONTACT_HAS_ROLE);
    }

    @Test
    @Tag("E05")
    void a_new_role_on_the_opportunity_is_a_new_role_in_the_group_and_on_its_other_opportunities() {
        given(
                        openedIn(HEARD),
                        FORMED,
                        upsell(),
                        member(ANN, CHAMPION),
                        role(ID, ANN, CHAMPION),
                        role(UPSELL, ANN, CHAMPION))
                .when(new ChangeContactRole(ID, ANN, USER))
                .then(
                        new MemberRoleChanged(GROUP, ANN, USER, CHAMPION, IdentificationOrigin.MANUAL),
                        new ContactRoleChanged(ID, ANN, USER, CHAMPION),
                        new ContactRoleChanged(UPSELL, ANN, USER, CHAMPION));
    }

    @Test
    @Tag("E05")
    void who_is_taken_off_the_opportunity_leaves_the_group_for_the_same_reason() {
        given(openedIn(HEARD), FORMED, member(ANN, CHAMPION), role(ID, ANN, CHAMPION))
                .when(new RemoveContactRole(ID, ANN, RemovalReason.LEFT_COMPANY))
                .then(
                        removed(RemovalReason.LEFT_COMPANY),
                        new ContactRoleRemoved(ID, ANN, CHAMPION, RemovalReason.LEFT_COMPANY));
    }

    @Test
    @Tag("E02")
    void a_confirmed_member_gets_a_role_on_every_open_opportunity_of_the_group() {
        given(openedIn(HEARD), FORMED, upsell(), new MemberProposed(GROUP, ANN, CHAMPION, FOUND))
                .when(new ConfirmMember(GROUP, ANN, null, null))
                .then(
                        new MemberConfirmed(GROUP, ANN, CHAMPION, FOUND),
                        role(ID, ANN, CHAMPION),
                        role(UPSELL, ANN, CHAMPION));
    }

    @Test
    @Tag("E02")
    void who_is_only_proposed_has_no_role_yet() {
        given(openedIn(HEARD), FORMED)
                .when(new ProposeMember(GROUP, ANN, CHAMPION, FOUND))
                .then(new MemberProposed(GROUP, ANN, CHAMPION, FOUND));
    }

    @Test
    @Tag("E05")
    void a_member_who_leaves_loses_the_role_and_is_no_longer_the_primary_contact() {
        given(
                        openedIn(HEARD),
                        FORMED,
                        member(ANN, CHAMPION),
                        role(ID, ANN, CHAMPION),
                        new PrimaryContactChosen(ID, ANN, null))
                .when(new RemoveMember(GROUP, ANN, RemovalReason.NOT_FOR_THIS_TYPE, IdentificationOrigin.MANUAL))
                .then(
                        removed(RemovalReason.NOT_FOR_THIS_TYPE),
                        new ContactRoleRemoved(ID, ANN, CHAMPION, RemovalReason.NOT_FOR_THIS_TYPE),
                        new PrimaryContactChosen(ID, null, ANN));
    }

    @Test
    void a_rule_does_not_undo_what_a_person_did_on_the_opportunity() {
        given(openedIn(HEARD), FORMED, member(ANN, CHAMPION), role(ID, ANN, CHAMPION))
                .when(new ChangeMemberRole(GROUP, ANN, USER, IdentificationOrigin.RULE))
                .thenRefused(MEMBER_KNOWN_BETTER);
    }

    private static OpportunityOpened upsell() {
        return opened(UPSELL, HEARD, situationOf(OpportunityType.UPSELL, 0));
    }

    private static MemberConfirmed member(ContactId contact, ContactRole role) {
        return new MemberConfirmed(GROUP, contact, role, Identification.KNOWN);
    }

    private static MemberRemoved removed(RemovalReason reason) {
        return new MemberRemoved(GROUP, ANN, CHAMPION, reason, IdentificationOrigin.MANUAL);
    }

    private static ContactRoleAdded role(OpportunityId opportunity, ContactId contact, ContactRole role) {
        return new ContactRoleAdded(opportunity, contact, role);
    }
}
