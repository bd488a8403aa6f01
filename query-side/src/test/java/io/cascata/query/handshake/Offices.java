package io.cascata.query.handshake;

import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.NextStep;
import io.cascata.events.handshake.Qualifying;
import io.cascata.events.handshake.Raci;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.LeadId;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Marketing hands leads over to sales development, each known for an hour by then, with a day to follow it up. */
final class Offices {

    static final Instant START = Instant.parse("2026-01-15T10:00:00Z");
    static final Instant AT_RISK = START.plus(Duration.ofHours(18));
    static final Instant DUE = START.plus(Duration.ofHours(24));
    static final Owner SDR = new Owner(Team.SALES_DEVELOPMENT, null);
    static final Owner SAM = new Owner(Team.SALES_DEVELOPMENT, "sam");

    private Offices() {}

    static HandshakeId id(String handshake) {
        return new HandshakeId(handshake);
    }

    static Subject lead(String lead) {
        return Subject.of(new LeadId(lead));
    }

    /** The lead of the same name, with a deadline a day after the start. */
    static HandshakeOffered offered(String handshake) {
        return offered(handshake, "lead of " + handshake);
    }

    static HandshakeOffered offered(String handshake, String lead) {
        return new HandshakeOffered(
                id(handshake),
                lead(lead),
                Team.MARKETING,
                SDR,
                new Raci(SDR, List.of(SDR), List.of(), List.of()),
                new NextStep("Call", SDR),
                new Deadline("follow-up", Qualifying.FOLLOW_UP, AT_RISK, DUE, 1),
                START.minus(Duration.ofHours(1)));
    }
}
