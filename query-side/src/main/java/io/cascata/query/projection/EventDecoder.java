package io.cascata.query.projection;

import io.cascata.events.DomainEvent;
import io.cascata.log.EventPage;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.codec.UnreadableEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Turns stored events into recorded ones; those that nobody wants are not even looked at. */
final class EventDecoder {

    private final EventCodec codec;
    private final Set<String> unwanted = new HashSet<>();

    EventDecoder(EventCodec codec, Predicate<Class<? extends DomainEvent>> wanted) {
        this.codec = codec;
        for (var type : codec.catalogue().types()) {
            if (!wanted.test(type.type())) {
                unwanted.add(type.name());
            }
        }
    }

    EventFeed.Page page(EventPage page) {
        var events = new ArrayList<RecordedEvent>(page.events().size());
        var unreadable = new ArrayList<ParkedEvent>();
        for (var event : page.events()) {
            try {
                if (!unwanted.contains(event.name())) {
                    events.add(RecordedEvent.of(event, codec));
                }
            } catch (UnreadableEvent e) {
                unreadable.add(new ParkedEvent(
                        ParkedEvent.DECODING, event.position(), event.name(), String.valueOf(e.getMessage())));
            }
        }
        return new EventFeed.Page(events, unreadable, page.searchedTo());
    }
}
