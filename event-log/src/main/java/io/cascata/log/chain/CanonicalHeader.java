package io.cascata.log.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.log.NewEvent;
import io.cascata.log.StoredEvent;
import java.nio.ByteBuffer;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The bytes by which the chain covers all of an event but its payload, big-endian: form (1 byte, 1), position (8),
 * recordedAt (8, micros), occurredAt (8, micros), revision (4), id (16), then name, tags and metadata in UTF-8, each
 * behind its length (4). Tags are {@code key=value}, in order, one a line (no tag holds a line break); metadata is
 * {@link MetadataJson}.
 */
public final class CanonicalHeader {

    static final int POSITION_AT = 1;
    static final int RECORDED_AT = 9;
    private static final byte FORM = 1;
    private static final int FIXED = 1 + 8 + 8 + 8 + 4 + 16 + 3 * 4;

    private CanonicalHeader() {}

    /** Of an event that has no place yet: position and record time are zero until {@link Chain#next} fills them in. */
    public static byte[] of(NewEvent event, String tags, String metadata) {
        return of(
                Micros.of(event.occurredAt()),
                event.revision(),
                bytes(event.id()),
                event.name().getBytes(UTF_8),
                tags.getBytes(UTF_8),
                metadata.getBytes(UTF_8));
    }

    static byte[] of(StoredEvent event) {
        return of(
                Micros.of(event.occurredAt()),
                event.revision(),
                bytes(event.id()),
                event.name().getBytes(UTF_8),
                lines(event.tags()).getBytes(UTF_8),
                MetadataJson.write(event.metadata()).getBytes(UTF_8));
    }

    /** Of the stored parts as they are, byte by byte: what a verification covers. */
    public static byte[] of(long occurredAt, int revision, byte[] id, byte[] name, byte[] tags, byte[] metadata) {
        var out = ByteBuffer.allocate(FIXED - 16 + id.length + name.length + tags.length + metadata.length);
        out.put(FORM).putLong(0).putLong(0).putLong(occurredAt).putInt(revision).put(id);
        out.putInt(name.length).put(name);
        out.putInt(tags.length).put(tags);
        out.putInt(metadata.length).put(metadata);
        return out.array();
    }

    /** Tags as they are stored and covered: in order, one a line. */
    public static String lines(SortedSet<?> tags) {
        return tags.size() == 1
                ? tags.getFirst().toString()
                : tags.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** The 16 bytes of an id. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
