package io.cascata.command.execution;

import io.cascata.events.catalogue.EventCatalogue;
import java.util.Optional;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;

/** Names events as the catalogue does. What is not in it has no name and fails: class names never get into the log. */
record CatalogueTypes(EventCatalogue catalogue) implements MessageTypeResolver {

    @Override
    public Optional<MessageType> resolve(Class<?> payloadType) {
        return catalogue.types().stream()
                .filter(type -> type.type().equals(payloadType))
                .map(type -> new MessageType(type.name(), String.valueOf(type.revision())))
                .findFirst();
    }
}
