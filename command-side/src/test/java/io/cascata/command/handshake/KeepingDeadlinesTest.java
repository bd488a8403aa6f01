package io.cascata.command.handshake;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.handshake.Relay.AT_RISK;
import static io.cascata.command.handshake.Relay.DUE;
import static io.cascata.command.handshake.Relay.ID;
import static io.cascata.command.handshake.Relay.SUBJECT;
import static io.cascata.command.handshake.Relay.accepted;
import static io.cascata.command.handshake.Relay.given;
import static io.cascata.command.handshake.Relay.offered;

import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.DeadlineExtended;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.Qualifying;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deadlines pass, or are extended. */
class KeepingDeadlinesTest {

    private static final Instant LATER = DUE.plusSeconds(4_000);
    private static final ServiceLevelMet MET = new ServiceLevelMet(ID, "opportunity-answer", DUE);
    private static final ServiceLevelBreached BREACHED = new ServiceLevelBreached(ID, "opportunity-answer", DUE);
    private static final DeadlineExtended EXTENDED = new DeadlineExtended(
            ID,
            new Deadline("opportunity-answer", Qualifying.ANSWER, DUE.plusSeconds(3_000), LATER, 0),
            DUE,
            "travelling");

    @Test
    @Tag("G04")
    void what_nobody_has_answered_until_then_is_a_breach() {
        afterOffer().at(DUE).when(new BreachServiceLevel(ID, DUE)).then(BREACHED);
    }

    @Test
    @Tag("G04")
    void what_was_answered_or_breached_or_withdrawn_before_is_not() {
        afterOffer(accepted(), MET)
                .at(DUE)
                .when(new BreachServiceLevel(ID, DUE))
                .thenNothing();
        afterOffer(BREACHED).at(DUE).when(new BreachServiceLevel(ID, DUE)).thenNothing();
        afterOffer(new HandshakeWithdrawn(ID, SUBJECT, "closed"))
                .at(DUE)
                .when(new BreachServiceLevel(ID, DUE))
                .thenNothing();
    }

    @Test
    @Tag("G04")
    void an_extended_deadline_passes_at_its_new_time_only() {
        afterOffer(EXTENDED).at(DUE).when(new BreachServiceLevel(ID, DUE)).thenNothing();
        afterOffer(EXTENDED)
                .at(LATER)
                .when(new BreachServiceLevel(ID, LATER))
                .then(new ServiceLevelBreached(ID, "opportunity-answer", LATER));
    }

    @Test
    @Tag("G04")
    void more_time_is_granted_with_a_reason() {
        afterOffer().when(new ExtendDeadline(ID, LATER, "travelling")).then(EXTENDED);
    }

    @Test
    void the_same_time_again_is_no_extension() {
        afterOffer(EXTENDED).when(new ExtendDeadline(ID, LATER, "travelling")).thenNothing();
    }

    @Test
    void less_time_is_no_extension() {
        afterOffer()
                .when(new ExtendDeadline(ID, AT_RISK, "hurry"))
                .thenRefused(HandshakeRefusal.DEADLINE_NOT_LATER, Map.of("dueAt", DUE, "requested", AT_RISK));
    }

    @Test
    void where_no_time_is_running_there_is_nothing_to_extend() {
        afterOffer(BREACHED)
                .when(new ExtendDeadline(ID, LATER, "travelling"))
                .thenRefused(
                        HandshakeRefusal.NO_DEADLINE_RUNNING,
                        Map.of("handshake", ID.value(), "clock", Handshake.Clock.BREACHED));
        given().givenAt(NOW, offered((Deadline) null))
                .when(new ExtendDeadline(ID, LATER, "travelling"))
                .thenRefused(HandshakeRefusal.NO_DEADLINE_RUNNING);
    }

    private static DecisionSpec afterOffer(DomainEvent... since) {
        return given().givenAt(NOW, offered()).givenAt(NOW, since);
    }
}
