package io.cascata.query.projection;

import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.codec.UnreadableEvent;
import java.util.ArrayList;
import java.util.List;

/** Turns stored events into recorded ones; one that cannot be read is parked with its reason, and the others go on. */
record EventDecoder(EventCodec codec, ProjectionStore store) {

    List<RecordedEvent> decode(List<StoredEvent> events) {
        var decoded = new ArrayList<RecordedEvent>(events.size());
        for (var event : events) {
            try {
                decoded.add(RecordedEvent.of(event, codec));
            } catch (UnreadableEvent e) {
                store.park(new ParkedEvent(
                        ParkedEvent.DECODING, event.position(), event.name(), String.valueOf(e.getMessage())));
            }
        }
        return decoded;
    }
}
