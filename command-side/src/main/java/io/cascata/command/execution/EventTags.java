package io.cascata.command.execution;

import io.cascata.log.Metadata;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** The tags of an event: its own, and its command's where that came with an idempotency key. */
final class EventTags implements TagResolver {

    @Override
    public Set<Tag> resolve(EventMessage message) {
        var tags = new HashSet<>(SourcedRepository.event(message).tags());
        if (message.metadata().containsKey(KeyedCommand.REQUEST_HASH)) {
            tags.add(KeyedCommand.tag(UUID.fromString(message.metadata().get(Metadata.COMMAND_ID))));
        }
        return AxonCriteria.tags(tags);
    }
}
