package io.cascata.log.sqlite;

import io.cascata.log.Append;
import io.cascata.log.AppendRefused;
import io.cascata.log.NewEvent;
import io.cascata.log.chain.Micros;

/** How much one append may bring; beyond that it is refused before anything is written. */
final class Limits {

    static final int EVENTS = 50_000;
    static final int PAYLOAD_BYTES = 1_048_576;
    static final int APPEND_BYTES = 67_108_864;
    static final int TAGS = 100;
    static final int METADATA_CHARACTERS = 65_536;
    static final int NAME_CHARACTERS = 200;

    private Limits() {}

    static void check(Append append) {
        atMost("events in one append", append.events().size(), EVENTS, "");
        long bytes = 0;
        for (NewEvent event : append.events()) {
            check(event);
            bytes += event.payload().length;
        }
        atMost("payload bytes in one append", bytes, APPEND_BYTES, "");
    }

    private static void check(NewEvent event) {
        String which = " (" + event.name() + ", event " + event.id() + ")";
        if (event.name().isBlank() || event.revision() < 1) {
            throw new AppendRefused("an event needs a name and a revision from 1" + which);
        }
        atMost("characters in an event name", event.name().length(), NAME_CHARACTERS, which);
        atMost("payload bytes", event.payload().length, PAYLOAD_BYTES, which);
        atMost("tags", event.tags().size(), TAGS, which);
        atMost("characters of metadata", metadataCharacters(event), METADATA_CHARACTERS, which);
        try {
            Micros.of(event.occurredAt());
        } catch (ArithmeticException e) {
            throw new AppendRefused("business time beyond what microseconds can count: " + event.occurredAt() + which);
        }
    }

    private static long metadataCharacters(NewEvent event) {
        long sum = 0;
        for (var entry : event.metadata().entrySet()) {
            sum += entry.getKey().length() + entry.getValue().length();
        }
        return sum;
    }

    private static void atMost(String what, long found, long limit, String which) {
        if (found > limit) {
            throw new AppendRefused("too many " + what + ": " + found + ", at most " + limit + which);
        }
    }
}
