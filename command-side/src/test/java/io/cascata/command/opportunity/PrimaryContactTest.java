package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.BOB;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.USER;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_WITHOUT_ROLE;

import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.value.RemovalReason;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first to talk to. */
class PrimaryContactTest {

    @Test
    @Tag("D17")
    void one_of_those_who_take_part_is_chosen() {
        given(openedIn(HEARD), new ContactRoleAdded(ID, ANN, CHAMPION))
                .when(choose(ANN))
                .then(new PrimaryContactChosen(ID, ANN, null));
    }

    @Test
    @Tag("D17")
    void another_one_takes_the_place() {
        given(
                        openedIn(HEARD),
                        new ContactRoleAdded(ID, ANN, CHAMPION),
                        new ContactRoleAdded(ID, BOB, USER),
                        new PrimaryContactChosen(ID, ANN, null))
                .when(choose(BOB))
                .then(new PrimaryContactChosen(ID, BOB, ANN));
    }

    @Test
    void it_may_be_nobody() {
        given(openedIn(HEARD), new ContactRoleAdded(ID, ANN, CHAMPION), new PrimaryContactChosen(ID, ANN, null))
                .when(choose(null))
                .then(new PrimaryContactChosen(ID, null, ANN));
    }

    @Test
    void who_is_it_already_is_chosen_without_an_event() {
        given(openedIn(HEARD), new ContactRoleAdded(ID, ANN, CHAMPION), new PrimaryContactChosen(ID, ANN, null))
                .when(choose(ANN))
                .thenNothing();
        given(openedIn(HEARD)).when(choose(null)).thenNothing();
    }

    @Test
    void who_takes_no_part_is_not_chosen() {
        given(openedIn(HEARD))
                .when(choose(ANN))
                .thenRefused(CONTACT_WITHOUT_ROLE, Map.of("opportunity", ID.value(), "contact", "ann"));
    }

    @Test
    void who_leaves_is_it_no_longer() {
        given(openedIn(HEARD), new ContactRoleAdded(ID, ANN, CHAMPION), new PrimaryContactChosen(ID, ANN, null))
                .when(new RemoveContactRole(ID, ANN, RemovalReason.LEFT_COMPANY))
                .then(
                        new ContactRoleRemoved(ID, ANN, CHAMPION, RemovalReason.LEFT_COMPANY),
                        new PrimaryContactChosen(ID, null, ANN));
    }

    @Test
    void who_changes_role_still_is_it() {
        given(
                        openedIn(HEARD),
                        new ContactRoleAdded(ID, ANN, CHAMPION),
                        new PrimaryContactChosen(ID, ANN, null),
                        new ContactRoleChanged(ID, ANN, USER, CHAMPION))
                .when(choose(ANN))
                .thenNothing();
    }

    private static ChoosePrimaryContact choose(@Nullable ContactId contact) {
        return new ChoosePrimaryContact(ID, contact);
    }
}
