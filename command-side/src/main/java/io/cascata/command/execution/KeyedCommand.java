package io.cascata.command.execution;

import io.cascata.command.decision.CommandResult;
import io.cascata.events.Tag;
import io.cascata.log.EventFilter;
import java.util.UUID;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * What the log knows of a command with an idempotency key: its events carry its id as a tag and the hash of the request
 * in their metadata. So the first answer can be given again whatever happened since, also after a restart.
 */
record KeyedCommand(EntityRef target, @Nullable String requestHash, int events, long version, long position) {

    static final String REQUEST_HASH = "requestHash";

    static Tag tag(UUID commandId) {
        return new Tag("command", commandId.toString());
    }

    static EventFilter events(UUID commandId) {
        return EventFilter.tagged(tag(commandId));
    }

    static KeyedCommand unseen(EntityRef target) {
        return new KeyedCommand(target, null, 0, 0, 0);
    }

    KeyedCommand after(MessageStream.Entry<? extends EventMessage> entry) {
        var message = entry.message();
        long at = SourcedRepository.position(entry);
        boolean own = target.owns(
                message.type().name(), SourcedRepository.event(message).tags());
        return new KeyedCommand(
                target, message.metadata().get(REQUEST_HASH), events + 1, own ? at : version, Math.max(position, at));
    }

    boolean seen() {
        return events > 0;
    }

    /** The first answer; a request with another content is refused. */
    CommandResult answer(String hash) {
        if (!hash.equals(requestHash)) {
            throw ExecutionRefusal.keyReused();
        }
        return new CommandResult(target.id().toString(), version, position, events);
    }
}
