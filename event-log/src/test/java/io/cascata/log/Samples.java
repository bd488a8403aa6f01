package io.cascata.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.events.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Events for tests: ids follow from their words, so that a test reads the same each time. */
public final class Samples {

    public static final Instant OCCURRED = Instant.parse("2026-06-30T12:00:00.123456Z");

    private Samples() {}

    public static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
    }

    public static NewEvent event(String id, String name, Tag... tags) {
        return event(id(id), name, tags);
    }

    public static NewEvent event(UUID id, String name, Tag... tags) {
        byte[] payload = ("{\"id\":\"" + id + "\",\"amount\":12.50}").getBytes(UTF_8);
        var metadata = Map.of(Metadata.ACTOR, "ada", Metadata.REASON, "said \"yes\"\n— ünïcode 😀");
        return NewEvent.of(id, name, 1, Set.of(tags), OCCURRED, payload, metadata);
    }

    public static NewEvent withPayload(String id, byte[] payload) {
        return NewEvent.of(id(id), "thing.happened", 1, Set.of(), OCCURRED, payload, Map.of());
    }

    /** As many events as asked for, all with these tags, with ids that start with the prefix. */
    public static List<NewEvent> events(String prefix, int count, Tag... tags) {
        return IntStream.range(0, count)
                .mapToObj(i -> event(prefix + i, "thing.happened", tags))
                .toList();
    }
}
