package io.cascata.command.handshake;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.handshake.Relay.DEAL;
import static io.cascata.command.handshake.Relay.DUE;
import static io.cascata.command.handshake.Relay.EVA;
import static io.cascata.command.handshake.Relay.FOLLOW_UP;
import static io.cascata.command.handshake.Relay.ID;
import static io.cascata.command.handshake.Relay.SAM;
import static io.cascata.command.handshake.Relay.SDR;
import static io.cascata.command.handshake.Relay.SUBJECT;
import static io.cascata.command.handshake.Relay.accepted;
import static io.cascata.command.handshake.Relay.given;
import static io.cascata.command.handshake.Relay.offered;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.DecisionSpec;
import io.cascata.command.handshake.Handshake.Progress;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.Raci;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was offered is accepted or declined, and followed up. */
class AnsweringHandshakesTest {

    private static final Instant LATE = DUE.plusMillis(1);
    private static final ServiceLevelMet MET = new ServiceLevelMet(ID, "opportunity-answer", DUE);
    private static final ServiceLevelBreached BREACHED = new ServiceLevelBreached(ID, "opportunity-answer", DUE);
    private static final OwnerAssigned HANDED_OVER = new OwnerAssigned(DEAL, SDR, null);

    @Test
    @Tag("G01")
    void ownership_changes_with_the_acceptance() {
        afterOffer().when(accept()).then(accepted(), MET, HANDED_OVER);
    }

    @Test
    void somebody_of_the_team_may_take_it_personally() {
        afterOffer()
                .when(new AcceptHandshake(ID, SAM))
                .then(new HandshakeAccepted(ID, SUBJECT, SAM), MET, new OwnerAssigned(DEAL, SAM, null));
    }

    @Test
    void who_owns_it_already_stays_the_owner() {
        given(new OwnerAssigned(DEAL, SDR, null))
                .givenAt(NOW, offered())
                .when(accept())
                .then(accepted(), MET);
    }

    @Test
    void another_team_cannot_take_it() {
        afterOffer()
                .when(new AcceptHandshake(ID, EVA))
                .thenRefused(
                        HandshakeRefusal.WRONG_TEAM, Map.of("offeredTo", Team.SALES_DEVELOPMENT, "team", Team.SALES));
    }

    @Test
    @Tag("G01")
    void declining_leaves_the_owner_and_keeps_the_reason() {
        afterOffer().when(decline()).then(new HandshakeDeclined(ID, SUBJECT, "no budget"), MET);
    }

    @Test
    void nobody_declines_without_a_reason() {
        assertThatThrownBy(() -> new DeclineHandshake(ID, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void an_answer_given_again_changes_nothing() {
        given(offered(), accepted()).when(accept()).thenNothing();
        given(offered(), new HandshakeDeclined(ID, SUBJECT, "no budget"))
                .when(decline())
                .thenNothing();
        given(offered(), accepted(), new HandshakeFollowedUp(ID, SDR, null))
                .when(followUp())
                .thenNothing();
    }

    @Test
    void an_answer_is_not_taken_back() {
        given(offered(), accepted())
                .when(decline())
                .thenRefused(
                        HandshakeRefusal.HANDSHAKE_NOT_OPEN,
                        Map.of("handshake", ID.value(), "progress", Progress.ACCEPTED));
        given(offered(), accepted())
                .when(new AcceptHandshake(ID, SAM))
                .thenRefused(HandshakeRefusal.HANDSHAKE_NOT_OPEN);
        given(offered(), new HandshakeDeclined(ID, SUBJECT, "no budget"))
                .when(accept())
                .thenRefused(HandshakeRefusal.HANDSHAKE_NOT_OPEN);
    }

    @Test
    void what_nobody_has_offered_cannot_be_accepted() {
        given().when(new AcceptHandshake(new HandshakeId("nobody's"), null))
                .thenRefused(HandshakeRefusal.HANDSHAKE_UNKNOWN, Map.of("handshake", "nobody's"));
    }

    @Test
    void nothing_is_answered_before_it_was_offered() {
        afterOffer()
                .at(NOW.minusMillis(1))
                .when(accept())
                .thenRefused(
                        HandshakeRefusal.OCCURRED_BEFORE_HANDSHAKE,
                        Map.of("since", NOW, "occurredAt", NOW.minusMillis(1)));
    }

    @Test
    @Tag("G04")
    void an_answer_at_the_very_moment_when_it_is_due_is_in_time() {
        afterOffer().at(DUE).when(accept()).then(accepted(), MET, HANDED_OVER);
    }

    @Test
    @Tag("G04")
    void a_late_answer_breaches_the_level() {
        afterOffer().at(LATE).when(accept()).then(accepted(), BREACHED, HANDED_OVER);
    }

    @Test
    void a_breach_that_stands_is_not_recorded_twice() {
        afterOffer(BREACHED).at(LATE).when(accept()).then(accepted(), HANDED_OVER);
    }

    @Test
    void what_was_entered_late_but_done_in_time_meets_the_level() {
        afterOffer(BREACHED).at(DUE).when(accept()).then(accepted(), MET, HANDED_OVER);
    }

    @Test
    @Tag("G06")
    void a_follow_up_level_is_met_by_the_follow_up_and_not_by_the_answer() {
        var met = new ServiceLevelMet(ID, "follow-up", DUE);

        given().givenAt(NOW, offered(FOLLOW_UP)).when(accept()).then(accepted(), HANDED_OVER);
        given().givenAt(NOW, offered(FOLLOW_UP), accepted(), HANDED_OVER)
                .at(DUE)
                .when(followUp())
                .then(new HandshakeFollowedUp(ID, SDR, "called"), met);
    }

    @Test
    @Tag("G06")
    void declining_stops_a_follow_up_level_too() {
        given().givenAt(NOW, offered(FOLLOW_UP))
                .when(decline())
                .then(new HandshakeDeclined(ID, SUBJECT, "no budget"), new ServiceLevelMet(ID, "follow-up", DUE));
    }

    @Test
    void where_no_time_is_set_nothing_is_met_or_breached() {
        given().givenAt(NOW, offered((Deadline) null)).at(LATE).when(accept()).then(accepted(), HANDED_OVER);
    }

    @Test
    void nobody_follows_up_what_was_not_accepted() {
        afterOffer()
                .when(followUp())
                .thenRefused(
                        HandshakeRefusal.HANDSHAKE_NOT_ACCEPTED,
                        Map.of("handshake", ID.value(), "progress", Progress.OFFERED));
    }

    @Test
    void what_has_lost_its_sense_is_withdrawn_without_a_result() {
        var withdrawn = new HandshakeWithdrawn(ID, SUBJECT, "closed");

        afterOffer().when(new WithdrawHandshake(ID, "closed")).then(withdrawn);
        afterOffer(accepted()).when(new WithdrawHandshakes(SUBJECT, "closed")).then(withdrawn);
        afterOffer(withdrawn).when(new WithdrawHandshakes(SUBJECT, "closed")).thenNothing();
        afterOffer(withdrawn).when(new WithdrawHandshake(ID, "closed")).thenNothing();
        afterOffer(accepted(), new HandshakeFollowedUp(ID, SDR, null))
                .when(new WithdrawHandshakes(SUBJECT, "closed"))
                .thenNothing();
    }

    @Test
    void what_was_accepted_and_is_done_stays_so_when_the_rest_is_withdrawn() {
        afterOffer(accepted(), MET)
                .when(new WithdrawHandshakes(SUBJECT, "closed"))
                .thenNothing();
        afterOffer(accepted(), BREACHED)
                .when(new WithdrawHandshakes(SUBJECT, "closed"))
                .thenNothing();
        given().givenAt(NOW, offered((Deadline) null), accepted())
                .when(new WithdrawHandshakes(SUBJECT, "closed"))
                .thenNothing();
        given().givenAt(NOW, offered(FOLLOW_UP), accepted())
                .when(new WithdrawHandshakes(SUBJECT, "closed"))
                .then(new HandshakeWithdrawn(ID, SUBJECT, "closed"));
    }

    @Test
    void what_was_answered_elsewhere_is_answered_here_in_the_same_sense() {
        afterOffer().when(new AnswerOffers(SUBJECT, null)).then(accepted(), MET, HANDED_OVER);
        afterOffer()
                .when(new AnswerOffers(SUBJECT, "no budget"))
                .then(new HandshakeDeclined(ID, SUBJECT, "no budget"), MET);
        afterOffer(accepted()).when(new AnswerOffers(SUBJECT, null)).thenNothing();
    }

    @Test
    @Tag("G02")
    void one_is_accountable_and_somebody_responsible() {
        assertThatThrownBy(() -> new Raci(SDR, List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("responsible");
    }

    private static DecisionSpec afterOffer(DomainEvent... since) {
        return given().givenAt(NOW, offered()).givenAt(NOW, since);
    }

    private static AcceptHandshake accept() {
        return new AcceptHandshake(ID, null);
    }

    private static DeclineHandshake decline() {
        return new DeclineHandshake(ID, "no budget");
    }

    private static FollowUpHandshake followUp() {
        return new FollowUpHandshake(ID, "called");
    }
}
