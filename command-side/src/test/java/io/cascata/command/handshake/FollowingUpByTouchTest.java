package io.cascata.command.handshake;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.handshake.Relay.DEAL;
import static io.cascata.command.handshake.Relay.DUE;
import static io.cascata.command.handshake.Relay.FOLLOW_UP;
import static io.cascata.command.handshake.Relay.ID;
import static io.cascata.command.handshake.Relay.SAM;
import static io.cascata.command.handshake.Relay.SDR;
import static io.cascata.command.handshake.Relay.SUBJECT;
import static io.cascata.command.handshake.Relay.given;
import static io.cascata.command.handshake.Relay.offered;

import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Person;
import io.cascata.events.value.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sales development accepted Acme's opportunity, and gets in touch with Ann, who takes part in it. */
@Tag("G06")
class FollowingUpByTouchTest {

    private static final ContactId ANN = new ContactId("ann");
    private static final LeadId LEO = new LeadId("leo");
    private static final ContactRoleAdded TAKES_PART = new ContactRoleAdded(DEAL, ANN, new ContactRole("User"));
    private static final ServiceLevelMet MET = new ServiceLevelMet(ID, "follow-up", DUE);
    private static final TouchRecorded CALL = call(Team.SALES_DEVELOPMENT, ANN, null);

    @Test
    void a_call_to_somebody_who_takes_part_is_the_first_action() {
        handedOver(SDR, TAKES_PART)
                .at(DUE)
                .when(new FollowUpByTouch(CALL, "sam"))
                .then(followedUp(SDR), MET);
    }

    @Test
    void a_late_call_breaches_the_level() {
        handedOver(SDR, TAKES_PART)
                .at(DUE.plusMillis(1))
                .when(new FollowUpByTouch(CALL, "sam"))
                .then(followedUp(SDR), new ServiceLevelBreached(ID, "follow-up", DUE));
    }

    @Test
    void the_second_call_is_no_first_action() {
        handedOver(SDR, TAKES_PART, followedUp(SDR), MET)
                .at(DUE)
                .when(new FollowUpByTouch(CALL, "sam"))
                .thenNothing();
    }

    @Test
    void an_owner_by_name_has_to_call_in_person() {
        handedOver(SAM, TAKES_PART)
                .at(DUE)
                .when(new FollowUpByTouch(CALL, "sam"))
                .then(followedUp(SAM), MET);
        handedOver(SAM, TAKES_PART)
                .at(DUE)
                .when(new FollowUpByTouch(CALL, "eva"))
                .thenNothing();
        handedOver(SAM, TAKES_PART)
                .at(DUE)
                .when(new FollowUpByTouch(CALL, null))
                .thenNothing();
    }

    @Test
    void what_another_team_does_follows_nothing_up() {
        handedOver(SDR, TAKES_PART)
                .at(DUE)
                .when(new FollowUpByTouch(call(Team.SALES, ANN, null), "sam"))
                .thenNothing();
    }

    @Test
    void what_was_done_before_the_offer_or_for_somebody_else_follows_nothing_up() {
        handedOver(SDR, TAKES_PART)
                .at(NOW.minusMillis(1))
                .when(new FollowUpByTouch(CALL, "sam"))
                .thenNothing();
        handedOver(SDR).at(DUE).when(new FollowUpByTouch(CALL, "sam")).thenNothing();
    }

    @Test
    void who_calls_first_and_accepts_afterwards_has_followed_up() {
        given().givenAt(NOW, offered(FOLLOW_UP), TAKES_PART)
                .at(DUE)
                .when(new FollowUpByTouch(CALL, "sam"))
                .then(followedUp(SDR), MET);
        var accepted = new HandshakeAccepted(ID, SUBJECT, SAM);
        given().givenAt(NOW, offered(FOLLOW_UP), TAKES_PART, followedUp(SDR), MET)
                .at(DUE)
                .when(new AcceptHandshake(ID, SAM))
                .then(accepted, new OwnerAssigned(DEAL, SAM, null));
        given().givenAt(NOW, offered(FOLLOW_UP), TAKES_PART, followedUp(SDR), MET, accepted)
                .at(DUE)
                .when(new FollowUpByTouch(CALL, "sam"))
                .thenNothing();
    }

    @Test
    void a_call_between_offer_and_acceptance_counts_from_when_it_was_made_however_late_it_is_entered() {
        given().givenAt(NOW, offered(FOLLOW_UP), TAKES_PART)
                .givenAt(DUE.plusSeconds(60), new HandshakeAccepted(ID, SUBJECT, SDR))
                .at(DUE)
                .when(new FollowUpByTouch(CALL, "sam"))
                .then(followedUp(SDR), MET);
    }

    @Test
    void a_call_leaves_the_offer_to_be_declined() {
        given().givenAt(NOW, offered(FOLLOW_UP), TAKES_PART, followedUp(SDR), MET)
                .at(DUE)
                .when(new DeclineHandshake(ID, "no budget"))
                .then(new HandshakeDeclined(ID, SUBJECT, "no budget"));
    }

    @Test
    void who_was_called_without_a_name_may_be_known_otherwise() {
        var visitor = new VisitorId("v-1");
        handedOver(SDR, TAKES_PART, new VisitorIdentified(visitor, Person.of(ANN)))
                .at(DUE)
                .when(new FollowUpByTouch(call(Team.SALES_DEVELOPMENT, null, visitor), "sam"))
                .then(followedUp(SDR), MET);
        handedOver(SDR, TAKES_PART)
                .at(DUE)
                .when(new FollowUpByTouch(call(Team.SALES_DEVELOPMENT, null, visitor), "sam"))
                .thenNothing();
    }

    @Test
    void a_lead_that_was_handed_over_is_followed_up_by_a_call_to_the_contact_that_it_is() {
        var subject = Subject.of(LEO);
        given().givenAt(NOW, about(subject), new HandshakeAccepted(ID, subject, SDR))
                .given(new LeadLinkedToContact(LEO, ANN))
                .at(DUE)
                .when(new FollowUpByTouch(CALL, "sam"))
                .then(followedUp(SDR), MET);
    }

    private static DecisionSpec handedOver(Owner owner, DomainEvent... since) {
        return given().givenAt(NOW, offered(FOLLOW_UP), new HandshakeAccepted(ID, SUBJECT, owner))
                .givenAt(NOW, since);
    }

    private static HandshakeOffered about(Subject subject) {
        var offer = offered(FOLLOW_UP);
        return new HandshakeOffered(
                ID, subject, offer.from(), offer.to(), offer.raci(), offer.nextStep(), FOLLOW_UP, null);
    }

    private static HandshakeFollowedUp followedUp(Owner by) {
        return new HandshakeFollowedUp(ID, by, "phone: call");
    }

    private static TouchRecorded call(Team team, @Nullable ContactId contact, @Nullable VisitorId visitor) {
        return new TouchRecorded(
                new TouchId("t-1"),
                "dialer",
                "1",
                contact,
                null,
                null,
                "phone",
                "call",
                null,
                null,
                team,
                null,
                visitor);
    }
}
