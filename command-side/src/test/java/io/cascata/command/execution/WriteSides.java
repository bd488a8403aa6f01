package io.cascata.command.execution;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.events.catalogue.EventCatalogue;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;

/** The real wiring for tests, on Axon's own storage in memory. */
public final class WriteSides {

    private WriteSides() {}

    public static EventSourcingConfigurer inMemory(Decisions decisions, EventCatalogue catalogue) {
        return new WriteSide(decisions, catalogue, new StateCache(100)).configurer();
    }

    public static CommandMessage message(CommandRequest request) {
        Command command = request.command();
        return new GenericCommandMessage(CommandNames.typeOf(command), request);
    }
}
