package io.cascata.log.sqlite;

import io.cascata.events.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** The 64-bit number under which the tag index keeps a tag: FNV-1a over {@code key=value} in UTF-8, well mixed. */
final class TagKey {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TagKey() {}

    static long of(Tag tag) {
        byte[] text = tag.toString().getBytes(StandardCharsets.UTF_8);
        return of(text, 0, text.length);
    }

    static long[] of(Collection<Tag> tags) {
        return tags.stream().mapToLong(TagKey::of).toArray();
    }

    static long of(byte[] text, int from, int to) {
        long hash = OFFSET;
        for (int i = from; i < to; i++) {
            hash = (hash ^ (text[i] & 0xff)) * PRIME;
        }
        return mix(hash);
    }

    /** Spreads a number over all 64 bits (the finishing step of MurmurHash3). */
    static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
