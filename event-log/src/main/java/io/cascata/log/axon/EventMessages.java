package io.cascata.log.axon;

import io.cascata.events.DomainEvent;
import io.cascata.log.EventLogException;
import io.cascata.log.NewEvent;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** Messages to stored events and back: identifier is the event id, timestamp the business time, the token the position. */
final class EventMessages {

    private final EventCodec codec;

    EventMessages(EventCodec codec) {
        this.codec = codec;
    }

    NewEvent stored(TaggedEventMessage<?> tagged) {
        var message = tagged.event();
        if (!(message.payload() instanceof DomainEvent event)) {
            throw new EventLogException("not an event of the platform: " + message.type());
        }
        var type = codec.catalogue().typeOf(event);
        return NewEvent.of(
                UUID.fromString(message.identifier()),
                type.name(),
                type.revision(),
                AxonTerms.tags(tagged.tags()),
                message.timestamp(),
                codec.payload(event),
                message.metadata());
    }

    EventMessage message(StoredEvent stored) {
        var event = codec.decode(stored);
        var type = codec.catalogue().typeOf(event);
        return new GenericEventMessage(
                stored.id().toString(),
                new MessageType(type.name(), String.valueOf(type.revision())),
                event,
                stored.metadata(),
                stored.occurredAt());
    }

    MessageStream.Entry<EventMessage> entry(StoredEvent stored) {
        return new SimpleEntry<>(message(stored), token(stored));
    }

    static Context token(StoredEvent stored) {
        return TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(stored.position()));
    }
}
