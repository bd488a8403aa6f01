package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.handshake.BreachServiceLevel;
import io.cascata.command.policy.DuePolicy;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.DeadlineExtended;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import io.cascata.events.id.HandshakeId;
import java.time.Instant;
import java.util.Set;

/** What was promised until a time and has not happened then is a breach. */
final class WhenDeadlinePassedThenBreachServiceLevel implements DuePolicy {

    @Override
    public String name() {
        return "when-deadline-passed-then-breach-service-level";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                HandshakeOffered.class,
                DeadlineExtended.class,
                HandshakeWithdrawn.class,
                ServiceLevelMet.class,
                ServiceLevelBreached.class);
    }

    @Override
    public Change read(DomainEvent event) {
        return switch (event) {
            case HandshakeOffered offered -> offered(offered);
            case DeadlineExtended extended ->
                new Change.Due(extended.id().value(), extended.deadline().dueAt());
            case HandshakeWithdrawn withdrawn ->
                new Change.Settled(withdrawn.id().value());
            case ServiceLevelMet met -> new Change.Settled(met.id().value());
            case ServiceLevelBreached breached ->
                new Change.Settled(breached.id().value());
            default -> throw new IllegalArgumentException("says nothing of deadlines: " + event);
        };
    }

    @Override
    public Command when(String thing, Instant dueAt) {
        return new BreachServiceLevel(new HandshakeId(thing), dueAt);
    }

    private static Change offered(HandshakeOffered offered) {
        var deadline = offered.deadline();
        var id = offered.id().value();
        return deadline == null ? new Change.Settled(id) : new Change.Due(id, deadline.dueAt());
    }
}
