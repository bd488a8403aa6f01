package io.cascata.command.execution;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.events.catalogue.EventCatalogue;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;

/** The real wiring for tests, on Axon's own storage in memory. */
public final class WriteSides {

    private WriteSides() {}

    public static EventSourcingConfigurer inMemory(Decisions decisions, EventCatalogue catalogue) {
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        return new WriteSide(decisions, catalogue, new StateCache(100), new ConflictRetry(20), timer).configurer();
    }

    public static CommandMessage message(CommandRequest request) {
        Command command = request.command();
        return new GenericCommandMessage(CommandNames.typeOf(command), request);
    }
}
