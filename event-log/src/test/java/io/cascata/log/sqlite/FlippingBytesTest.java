package io.cascata.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.log.LogDamaged;
import io.cascata.log.Samples;
import io.cascata.log.SettableClock;
import io.cascata.log.chain.CanonicalHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FlippingBytesTest extends TamperedLogTest {

    private static final int ROUNDS = 150;

    @Test
    @Tag("A04")
    void a_byte_flipped_in_any_part_of_a_stored_event_is_found_and_named() throws IOException {
        long seed = 20_260_630;
        System.out.println("flipping bytes with seed " + seed);
        var random = new Random(seed);
        byte[] whole = Files.readAllBytes(logs.file());
        var parts = parts(33);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] part = parts.get(round % parts.size());
            var places = logs.placesOf(part);
            assertThat(places).as("part %s", round % parts.size()).isNotEmpty();
            int at = places.get(random.nextInt(places.size())) + random.nextInt(part.length);
            logs.flip(at, 1 << random.nextInt(8));
            assertThat(logs.wrongPositions())
                    .as("round %s, part %s, byte %s", round, round % parts.size(), at)
                    .contains(33L);
            Files.write(logs.file(), whole);
        }
    }

    @Test
    void a_byte_flipped_anywhere_in_the_pages_never_passes_for_another_event() throws IOException {
        long seed = 7;
        System.out.println("flipping bytes with seed " + seed);
        var random = new Random(seed);
        byte[] whole = Files.readAllBytes(logs.file());
        var before = read();
        for (int round = 0; round < ROUNDS; round++) {
            int at = random.nextInt(whole.length);
            logs.flip(at, 1 << random.nextInt(8));
            assertThat(noticed() || read().equals(before))
                    .as("round %s, byte %s", round, at)
                    .isTrue();
            Files.write(logs.file(), whole);
        }
    }

    private boolean noticed() {
        try {
            return !logs.verify().intact();
        } catch (LogDamaged e) {
            return true;
        }
    }

    private List<String> read() {
        try (var log = SqliteEventLog.open(directory, new SettableClock())) {
            return log.read(io.cascata.log.EventQuery.after(0, 1_000)).events().stream()
                    .map(event -> event.position()
                            + event.name()
                            + event.id()
                            + event.tags()
                            + event.occurredAt()
                            + event.recordedAt()
                            + event.metadata()
                            + event.revision()
                            + new String(event.payload(), StandardCharsets.UTF_8))
                    .toList();
        }
    }

    /** The bytes by which the file holds one event: its columns, and its row in the tag index. */
    private List<byte[]> parts(long position) {
        try (var log = SqliteEventLog.open(directory, new SettableClock())) {
            var event = log.at(position).orElseThrow();
            var parts = new ArrayList<byte[]>();
            parts.add(CanonicalHeader.bytes(event.id()));
            parts.add(event.payload());
            parts.add(event.hash());
            parts.add(event.tags().getLast().toString().getBytes(StandardCharsets.UTF_8));
            parts.add(ByteBuffer.allocate(8)
                    .putLong(TagKey.of(event.tags().getLast()))
                    .array());
            assertThat(event.id()).isEqualTo(Samples.id("event-33"));
            return parts;
        }
    }
}
