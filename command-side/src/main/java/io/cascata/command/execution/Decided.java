package io.cascata.command.execution;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.CommandResult;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
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

    /**
     * The answer once appended: {@code before} is the head when the command was decided, {@code after} the one that it
     * left. Where that did not move, or the last event is another entity's, the log is asked for each position.
     */
    CommandResult appended(long before, long after, StoredPositions stored) {
        if (after > before && own(events.size() - 1)) {
            return new CommandResult(target.ref().id().toString(), after, after, events.size());
        }
        var ids = IntStream.range(0, events.size()).mapToObj(this::id).toList();
        var positions = stored.of(ids);
        long version = IntStream.range(0, events.size())
                .filter(this::own)
                .mapToLong(index -> positions.getOrDefault(ids.get(index), target.version()))
                .max()
                .orElse(target.version());
        long position =
                positions.values().stream().mapToLong(Long::longValue).max().orElse(after);
        return new CommandResult(target.ref().id().toString(), version, position, events.size());
    }

    private UUID id(int index) {
        return EventIds.of(request.provenance().commandId(), index);
    }

    private boolean own(int index) {
        var event = events.get(index);
        return target.ref().owns(catalogue.typeOf(event).name(), event.tags());
    }
}
