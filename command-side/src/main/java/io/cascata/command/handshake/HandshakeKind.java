package io.cascata.command.handshake;

import static io.cascata.command.handshake.HandshakeRefusal.HANDSHAKE_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.EntityKind;
import io.cascata.command.handshake.Handshake.Clock;
import io.cascata.command.handshake.Handshake.Progress;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.DeadlineExtended;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeEvent;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import io.cascata.events.id.HandshakeId;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.Map;

/** One handshake. */
enum HandshakeKind implements EntityKind<HandshakeId, HandshakeState> {
    HANDSHAKE;

    @Override
    public Class<HandshakeId> idType() {
        return HandshakeId.class;
    }

    @Override
    public Class<HandshakeState> stateType() {
        return HandshakeState.class;
    }

    @Override
    public EventFilter events(HandshakeId id) {
        return EventFilter.tagged(HandshakeEvent.tag(id));
    }

    @Override
    public HandshakeState initial(HandshakeId id) {
        return HandshakeState.UNOFFERED;
    }

    @Override
    public HandshakeState evolve(HandshakeState state, DomainEvent event, Instant at) {
        return event instanceof HandshakeOffered offered
                ? new HandshakeState(Handshake.offered(offered, at))
                : new HandshakeState(after((HandshakeEvent) event, state.known(), at));
    }

    /** The handshake; refuses where nobody has offered one. */
    static Handshake require(Boundary boundary, HandshakeId id) {
        var handshake = boundary.load(HANDSHAKE, id).handshake();
        if (handshake == null) {
            throw HANDSHAKE_UNKNOWN.because("There is no handshake '" + id + "'.", Map.of("handshake", id.value()));
        }
        return handshake;
    }

    private static Handshake after(HandshakeEvent event, Handshake before, Instant at) {
        return switch (event) {
            case HandshakeOffered offered -> Handshake.offered(offered, at);
            case HandshakeAccepted accepted -> before.accepted(accepted.owner(), at);
            case HandshakeDeclined declined -> before.become(Progress.DECLINED, at);
            case HandshakeWithdrawn withdrawn -> withdrawn(before, at);
            case HandshakeFollowedUp followed -> before.followedUp(at);
            case DeadlineExtended extended -> before.due(extended.deadline());
            case ServiceLevelMet met -> before.with(Clock.MET);
            case ServiceLevelBreached breached -> before.with(Clock.BREACHED);
        };
    }

    private static Handshake withdrawn(Handshake before, Instant at) {
        var after = before.become(Progress.WITHDRAWN, at);
        return before.clock() == Clock.RUNNING ? after.with(Clock.OFF) : after;
    }
}
