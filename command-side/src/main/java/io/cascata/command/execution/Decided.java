package io.cascata.command.execution;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.CommandResult;
import io.cascata.command.execution.StateCache.Known;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.log.Appended;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;

/** What a command led to, before it is appended. */
record Decided(CommandRequest request, Sourced target, List<? extends DomainEvent> events, EventCatalogue catalogue) {

    /** The events with ids derived from the command, in its business time. */
    List<EventMessage> messages() {
        var metadata = EventMetadata.of(request);
        var messages = new ArrayList<EventMessage>(events.size());
        for (var event : events) {
            var type = catalogue.typeOf(event);
            messages.add(new GenericEventMessage(
                    id(messages.size()).toString(),
                    new MessageType(type.name(), String.valueOf(type.revision())),
                    event,
                    metadata,
                    request.provenance().occurredAt()));
        }
        return messages;
    }

    CommandResult unchanged() {
        return new CommandResult(target.ref().id().toString(), target.version(), target.version(), 0);
    }

    /** The answer once appended, also where the events had been stored before. */
    CommandResult appended(Appended appended) {
        long version = IntStream.range(0, events.size())
                .filter(index -> isOf(target.ref(), index))
                .mapToLong(appended.positions()::get)
                .max()
                .orElse(target.version());
        return new CommandResult(target.ref().id().toString(), version, appended.last(), events.size());
    }

    /** An entity that the command looked at as its events leave it. */
    Known after(Sourced entity, Appended appended) {
        var occurredAt = request.provenance().occurredAt().truncatedTo(ChronoUnit.MICROS); // as the log keeps it
        var current = entity;
        for (int i = 0; i < events.size(); i++) {
            if (isOf(entity.ref(), i)) {
                current = current.after(
                        events.get(i), occurredAt, appended.positions().get(i));
            }
        }
        return new Known(current, appended.last());
    }

    private UUID id(int index) {
        return EventIds.of(request.provenance().commandId(), index);
    }

    private boolean isOf(EntityRef entity, int index) {
        var event = events.get(index);
        return entity.owns(catalogue.typeOf(event).name(), event.tags());
    }
}
