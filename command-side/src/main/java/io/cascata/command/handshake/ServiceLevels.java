package io.cascata.command.handshake;

import static io.cascata.command.handshake.HandshakeRefusal.DEADLINE_NOT_LATER;
import static io.cascata.command.handshake.HandshakeRefusal.NO_DEADLINE_RUNNING;

import io.cascata.command.decision.Boundary;
import io.cascata.command.handshake.Handshake.Clock;
import io.cascata.events.handshake.DeadlineExtended;
import io.cascata.events.handshake.HandshakeEvent;
import io.cascata.events.handshake.Qualifying;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what was promised is kept. What happens at the very moment when it is due is in time. */
final class ServiceLevels {

    private ServiceLevels() {}

    /**
     * Something of these kinds happened at a time: in time, late, or nothing to the clock. What turns out to have happened
     * in time meets the level even where the breach stands in the log already, for it was entered late, not done late.
     */
    static List<HandshakeEvent> reached(Handshake handshake, Set<Qualifying> what, Instant at) {
        var deadline = handshake.deadline();
        if (deadline == null || !what.contains(deadline.until())) {
            return List.of();
        }
        var id = handshake.offer().id();
        boolean inTime = !at.isAfter(deadline.dueAt());
        return switch (handshake.clock()) {
            case RUNNING ->
                List.of(
                        inTime
                                ? new ServiceLevelMet(id, deadline.serviceLevel(), deadline.dueAt())
                                : new ServiceLevelBreached(id, deadline.serviceLevel(), deadline.dueAt()));
            case BREACHED ->
                inTime ? List.of(new ServiceLevelMet(id, deadline.serviceLevel(), deadline.dueAt())) : List.of();
            case OFF, MET -> List.of();
        };
    }

    static List<HandshakeEvent> extend(ExtendDeadline command, Boundary boundary) {
        var handshake = HandshakeKind.require(boundary, command.handshake());
        var deadline = handshake.deadline();
        if (deadline == null || handshake.clock() != Clock.RUNNING) {
            throw NO_DEADLINE_RUNNING.because(
                    "No time is running for handshake '" + command.handshake() + "'; its clock is " + handshake.clock()
                            + ".",
                    Map.of("handshake", command.handshake().value(), "clock", handshake.clock()));
        }
        if (command.dueAt().equals(deadline.dueAt())) {
            return List.of();
        }
        if (command.dueAt().isBefore(deadline.dueAt())) {
            throw DEADLINE_NOT_LATER.because(
                    "Handshake '" + command.handshake() + "' is due at " + deadline.dueAt() + "; " + command.dueAt()
                            + " is no extension.",
                    Map.of("dueAt", deadline.dueAt(), "requested", command.dueAt()));
        }
        var extended = ServiceLevelPlaybook.extended(deadline, command.dueAt());
        return List.of(new DeadlineExtended(command.handshake(), extended, deadline.dueAt(), command.reason()));
    }

    static List<HandshakeEvent> breach(BreachServiceLevel command, Boundary boundary) {
        var handshake = HandshakeKind.require(boundary, command.handshake());
        var deadline = handshake.deadline();
        if (deadline == null
                || handshake.clock() != Clock.RUNNING
                || !deadline.dueAt().equals(command.dueAt())) {
            return List.of();
        }
        return List.of(new ServiceLevelBreached(command.handshake(), deadline.serviceLevel(), deadline.dueAt()));
    }
}
