package io.cascata.log.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.Tag;
import io.cascata.log.StoredEvent;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The chain as an auditor would write it down, and vectors that must never change. */
class ChainTest {

    private static final String FIRST = "e35f4109fe0a4f89fcb833cb01079107967b9cb30ac1f3990eddd49e7a48c4c0";
    private static final String SECOND = "d8ef3079bd46a5a8c72ebf6d5fbe618ff6b02340385a131b8ae20dfd2351ce93";

    private final Chain chain = new Chain();

    @Test
    void the_chain_starts_from_32_zero_bytes() {
        assertThat(Chain.genesis()).isEqualTo(new byte[32]);
    }

    @Test
    void known_events_have_known_hashes() {
        byte[] first = chain.next(Chain.genesis(), opened());
        byte[] second = chain.next(first, won());

        assertThat(hex(first)).isEqualTo(FIRST);
        assertThat(hex(second)).isEqualTo(SECOND);
    }

    @Test
    void the_hash_is_that_of_the_bytes_that_the_documentation_lists() throws NoSuchAlgorithmException {
        var event = opened();
        byte[] name = "deal.opened".getBytes(UTF_8);
        byte[] tags = "account=acme\ndeal=acme|crm".getBytes(UTF_8);
        byte[] metadata = "{\"actor\":\"ada\",\"reason\":\"said \\\"yes\\\"\\u000a\"}".getBytes(UTF_8);
        var bytes = ByteBuffer.allocate(1_000);
        bytes.put(new byte[32]).put((byte) 1).putLong(1).putLong(1_782_864_000_000_001L);
        bytes.putLong(-877L).putInt(3);
        bytes.putLong(0x0123456789abcdefL).putLong(0xfedcba9876543210L);
        bytes.putInt(name.length).put(name).putInt(tags.length).put(tags);
        bytes.putInt(metadata.length).put(metadata).put(sha256(event.payload()));

        assertThat(chain.next(Chain.genesis(), event))
                .isEqualTo(sha256(java.util.Arrays.copyOf(bytes.array(), bytes.position())));
    }

    @Test
    void any_other_event_or_predecessor_has_another_hash() {
        var event = opened();
        var hashes = new ArrayList<String>();
        hashes.add(hex(chain.next(Chain.genesis(), event)));
        hashes.add(hex(chain.next(sample(2), event)));
        for (StoredEvent other : variants(event)) {
            hashes.add(hex(chain.next(Chain.genesis(), other)));
        }

        assertThat(hashes).doesNotHaveDuplicates().hasSize(11);
    }

    @Test
    void characters_cannot_wander_from_one_part_to_the_next() {
        var one = with(opened(), "deal.opene", "d");
        var other = with(opened(), "deal.opened", "");

        assertThat(chain.next(Chain.genesis(), one)).isNotEqualTo(chain.next(Chain.genesis(), other));
    }

    private static StoredEvent with(StoredEvent e, String name, String key) {
        var metadata = new TreeMap<>(Map.of(key + "k", "v"));
        return new StoredEvent(
                e.position(),
                e.id(),
                name,
                1,
                e.tags(),
                e.occurredAt(),
                e.recordedAt(),
                e.payload(),
                metadata,
                e.hash());
    }

    private static List<StoredEvent> variants(StoredEvent e) {
        var tags = new TreeSet<>(Set.of(new Tag("account", "acme")));
        var metadata = new TreeMap<>(Map.of("actor", "eve"));
        var later = e.occurredAt().plusNanos(1_000);
        byte[] payload = "{}".getBytes(UTF_8);
        return List.of(
                copy(e, 2, e.id(), e.name(), 3, e.occurredAt(), e.recordedAt()),
                copy(e, 1, new UUID(1, 2), e.name(), 3, e.occurredAt(), e.recordedAt()),
                copy(e, 1, e.id(), "deal.closed", 3, e.occurredAt(), e.recordedAt()),
                copy(e, 1, e.id(), e.name(), 4, e.occurredAt(), e.recordedAt()),
                copy(e, 1, e.id(), e.name(), 3, later, e.recordedAt()),
                copy(e, 1, e.id(), e.name(), 3, e.occurredAt(), e.recordedAt().plusNanos(1_000)),
                new StoredEvent(
                        1,
                        e.id(),
                        e.name(),
                        3,
                        tags,
                        e.occurredAt(),
                        e.recordedAt(),
                        e.payload(),
                        e.metadata(),
                        e.hash()),
                new StoredEvent(
                        1,
                        e.id(),
                        e.name(),
                        3,
                        e.tags(),
                        e.occurredAt(),
                        e.recordedAt(),
                        payload,
                        e.metadata(),
                        e.hash()),
                new StoredEvent(
                        1,
                        e.id(),
                        e.name(),
                        3,
                        e.tags(),
                        e.occurredAt(),
                        e.recordedAt(),
                        e.payload(),
                        metadata,
                        e.hash()));
    }

    private static StoredEvent copy(
            StoredEvent e, long position, UUID id, String name, int revision, Instant occurred, Instant recorded) {
        return new StoredEvent(
                position, id, name, revision, e.tags(), occurred, recorded, e.payload(), e.metadata(), e.hash());
    }

    private static StoredEvent opened() {
        return new StoredEvent(
                1,
                UUID.fromString("01234567-89ab-cdef-fedc-ba9876543210"),
                "deal.opened",
                3,
                new TreeSet<>(Set.of(new Tag("deal", "acme|crm"), new Tag("account", "acme"))),
                Instant.parse("1969-12-31T23:59:59.999123Z"),
                Instant.parse("2026-07-01T00:00:00.000001Z"),
                "{\"amount\":12.50}".getBytes(UTF_8),
                new TreeMap<>(Map.of("reason", "said \"yes\"\n", "actor", "ada")),
                new byte[32]);
    }

    private static StoredEvent won() {
        return new StoredEvent(
                2,
                UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"),
                "deal.won",
                1,
                new TreeSet<>(),
                Instant.parse("2026-07-01T00:00:00Z"),
                Instant.parse("2026-07-01T00:00:00.000001Z"),
                "{}".getBytes(UTF_8),
                new TreeMap<>(),
                new byte[32]);
    }

    private static byte[] sample(int value) {
        return ByteBuffer.allocate(32).putInt(value).array();
    }

    private static byte[] sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
