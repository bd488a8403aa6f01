package io.cascata.command.opportunity;

import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;
import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.BOB;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.NOBODY;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.STAGES;
import static io.cascata.command.opportunity.Acme.USER;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.Acme.won;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_HAS_ROLE;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_WITHOUT_ROLE;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RemovalReason;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who takes part in a decision, and as what. */
class ContactRolesTest {

    @Test
    @Tag("A02")
    void a_contact_takes_part_in_a_role() {
        given(openedIn(HEARD)).when(add(ANN, CHAMPION)).then(new ContactRoleAdded(ID, ANN, CHAMPION));
    }

    @Test
    @Tag("D17")
    void a_contact_of_no_or_another_account_may_take_part() {
        given(openedIn(HEARD)).when(add(BOB, USER)).then(new ContactRoleAdded(ID, BOB, USER));
    }

    @Test
    @Tag("D13")
    void people_may_join_in_every_stage() {
        for (var stage : STAGES) {
            given(openedIn(stage)).when(add(ANN, CHAMPION)).then(new ContactRoleAdded(ID, ANN, CHAMPION));
        }
    }

    @Test
    @Tag("D13")
    void people_may_leave_in_every_stage() {
        for (var stage : STAGES) {
            given(openedIn(stage), new ContactRoleAdded(ID, ANN, CHAMPION))
                    .when(remove(ANN))
                    .then(new ContactRoleRemoved(ID, ANN, CHAMPION, RemovalReason.LEFT_COMPANY));
        }
    }

    @Test
    @Tag("A03")
    void the_same_contact_may_play_another_role_elsewhere() {
        var other = new OpportunityId("acme-payroll");
        given(openedIn(HEARD), opened(other, HEARD, situation()), new ContactRoleAdded(other, ANN, USER))
                .when(add(ANN, CHAMPION))
                .then(new ContactRoleAdded(ID, ANN, CHAMPION));
    }

    @Test
    void who_has_the_role_already_is_added_without_an_event() {
        given(openedIn(HEARD), new ContactRoleAdded(ID, ANN, CHAMPION))
                .when(add(ANN, CHAMPION))
                .thenNothing();
    }

    @Test
    @Tag("A02")
    void nobody_has_two_roles_at_a_time() {
        given(openedIn(HEARD), new ContactRoleAdded(ID, ANN, CHAMPION))
                .when(add(ANN, USER))
                .thenRefused(CONTACT_HAS_ROLE, Map.of("opportunity", ID.value(), "contact", "ann", "role", "Champion"));
    }

    @Test
    void an_unknown_contact_takes_no_part() {
        given(openedIn(HEARD)).when(add(NOBODY, USER)).thenRefused(CONTACT_UNKNOWN, Map.of("contact", "nobody"));
    }

    @Test
    @Tag("E05")
    void a_role_can_be_changed_at_any_time() {
        given(openedIn(OFFER), new ContactRoleAdded(ID, ANN, CHAMPION), won())
                .when(change(ANN, USER))
                .then(new ContactRoleChanged(ID, ANN, USER, CHAMPION));
    }

    @Test
    void who_has_the_role_already_is_changed_without_an_event() {
        given(openedIn(HEARD), new ContactRoleAdded(ID, ANN, CHAMPION), new ContactRoleChanged(ID, ANN, USER, CHAMPION))
                .when(change(ANN, USER))
                .thenNothing();
    }

    @Test
    void who_takes_no_part_cannot_change_role() {
        given(openedIn(HEARD))
                .when(change(ANN, USER))
                .thenRefused(CONTACT_WITHOUT_ROLE, Map.of("opportunity", ID.value(), "contact", "ann"));
    }

    @Test
    @Tag("E05")
    void who_leaves_is_kept_with_role_and_reason() {
        given(openedIn(HEARD), new ContactRoleAdded(ID, ANN, CHAMPION))
                .when(new RemoveContactRole(ID, ANN, RemovalReason.ADDED_BY_MISTAKE))
                .then(new ContactRoleRemoved(ID, ANN, CHAMPION, RemovalReason.ADDED_BY_MISTAKE));
    }

    @Test
    void who_takes_no_part_is_removed_without_an_event() {
        given(openedIn(HEARD)).when(remove(ANN)).thenNothing();
        given(
                        openedIn(HEARD),
                        new ContactRoleAdded(ID, ANN, CHAMPION),
                        new ContactRoleRemoved(ID, ANN, CHAMPION, RemovalReason.OTHER))
                .when(remove(ANN))
                .thenNothing();
    }

    @Test
    void who_left_may_come_back_in_another_role() {
        given(
                        openedIn(HEARD),
                        new ContactRoleAdded(ID, ANN, CHAMPION),
                        new ContactRoleRemoved(ID, ANN, CHAMPION, RemovalReason.ROLE_ENDED))
                .when(add(ANN, USER))
                .then(new ContactRoleAdded(ID, ANN, USER));
    }

    @Test
    void nobody_takes_part_in_an_opportunity_nobody_has_opened() {
        given().when(add(ANN, USER)).thenRefused(OPPORTUNITY_UNKNOWN);
        given().when(change(ANN, USER)).thenRefused(OPPORTUNITY_UNKNOWN);
        given().when(remove(ANN)).thenRefused(OPPORTUNITY_UNKNOWN);
        given().when(new ChoosePrimaryContact(ID, ANN)).thenRefused(OPPORTUNITY_UNKNOWN);
    }

    private static AddContactRole add(ContactId contact, ContactRole role) {
        return new AddContactRole(ID, contact, role);
    }

    private static ChangeContactRole change(ContactId contact, ContactRole role) {
        return new ChangeContactRole(ID, contact, role);
    }

    private static RemoveContactRole remove(ContactId contact) {
        return new RemoveContactRole(ID, contact, RemovalReason.LEFT_COMPANY);
    }
}
