package io.cascata.command.handshake;

import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.value.Owner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A handshake as decisions see it: what was offered and when, how far it has come and since when, whether somebody has
 * acted on it, which may be before they accept it, and how its clock stands.
 */
record Handshake(
        HandshakeOffered offer,
        Instant offeredAt,
        Instant since,
        boolean actedOn,
        Progress progress,
        @Nullable Owner owner,
        @Nullable Deadline deadline,
        Clock clock) {

    /** How far it has come; the last three are ends. */
    enum Progress {
        OFFERED,
        ACCEPTED,
        FOLLOWED_UP,
        DECLINED,
        WITHDRAWN
    }

    /** How its service level stands; {@code OFF} where there is none or it was stopped. */
    enum Clock {
        OFF,
        RUNNING,
        MET,
        BREACHED
    }

    static Handshake offered(HandshakeOffered offer, Instant at) {
        var clock = offer.deadline() == null ? Clock.OFF : Clock.RUNNING;
        return new Handshake(offer, at, at, false, Progress.OFFERED, null, offer.deadline(), clock);
    }

    /** Whether somebody has still to do something: to answer, or, once it is accepted, what its time runs for. */
    boolean isUnfinished() {
        return progress == Progress.OFFERED || (progress == Progress.ACCEPTED && clock == Clock.RUNNING);
    }

    /** In whose hands it is, or would be. */
    Owner taker() {
        return owner == null ? offer.to() : owner;
    }

    Handshake accepted(Owner by, Instant at) {
        return new Handshake(
                offer, offeredAt, at, actedOn, actedOn ? Progress.FOLLOWED_UP : Progress.ACCEPTED, by, deadline, clock);
    }

    /** Who acts before they accept has still to accept. */
    Handshake followedUp(Instant at) {
        return progress == Progress.OFFERED
                ? new Handshake(offer, offeredAt, since, true, progress, owner, deadline, clock)
                : new Handshake(offer, offeredAt, at, true, Progress.FOLLOWED_UP, owner, deadline, clock);
    }

    Handshake become(Progress next, Instant at) {
        return new Handshake(offer, offeredAt, at, actedOn, next, owner, deadline, clock);
    }

    Handshake due(Deadline until) {
        return new Handshake(offer, offeredAt, since, actedOn, progress, owner, until, clock);
    }

    Handshake with(Clock stands) {
        return new Handshake(offer, offeredAt, since, actedOn, progress, owner, deadline, stands);
    }
}
