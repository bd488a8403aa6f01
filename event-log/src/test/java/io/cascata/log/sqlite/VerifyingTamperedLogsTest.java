package io.cascata.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.log.LogDamaged;
import io.cascata.log.Samples;
import io.cascata.log.SettableClock;
import io.cascata.log.VerificationProgress;
import io.cascata.log.chain.CanonicalHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyingTamperedLogsTest {

    private static final int ROUNDS = 150;

    @TempDir
    Path directory;

    private TamperedLogs logs;

    @BeforeEach
    void write() {
        logs = new TamperedLogs(directory);
        logs.write();
    }

    @Test
    void an_untouched_log_is_intact() {
        assertThat(logs.verify().findings()).isEmpty();
        assertThat(logs.verify().checked()).isEqualTo(TamperedLogs.EVENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id = zeroblob(16)",
                "name = 'thing.hapened'",
                "revision = 2",
                "tags = 'deal=another'",
                "occurred_at = occurred_at + 1",
                "recorded_at = recorded_at + 1",
                "payload = CAST('{}' AS BLOB)",
                "metadata = '{\"actor\":\"eve\"}'",
                "metadata = metadata || ' '",
                "hash = zeroblob(32)"
            })
    void an_edit_of_any_column_is_named_by_its_position(String edit) throws SQLException {
        logs.sql("UPDATE events SET " + edit + " WHERE position = 17");

        assertThat(logs.wrongPositions()).first().isEqualTo(17L);
    }

    @Test
    void a_swap_of_two_events_is_found() throws SQLException {
        logs.sql(
                "UPDATE events SET position = -1 WHERE position = 20",
                "UPDATE events SET position = 20 WHERE position = 21",
                "UPDATE events SET position = 21 WHERE position = -1");

        assertThat(logs.wrongPositions()).first().isEqualTo(20L);
    }

    @Test
    void a_removal_in_the_middle_is_found_where_the_event_was() throws SQLException {
        logs.sql("DELETE FROM events WHERE position = 30");

        assertThat(logs.wrongPositions()).first().isEqualTo(30L);
    }

    @Test
    void a_removal_that_closes_the_gap_is_found_too() throws SQLException {
        logs.sql(
                "DELETE FROM events WHERE position = 30",
                "UPDATE events SET position = position - 1 WHERE position = 31",
                "DELETE FROM event_tags WHERE position = 30");

        assertThat(logs.wrongPositions()).first().isEqualTo(30L);
    }

    @Test
    void an_insertion_is_found() throws SQLException {
        logs.sql(
                "INSERT INTO events SELECT -5, randomblob(16), name, revision, tags, occurred_at, recorded_at, payload,"
                        + " metadata, hash FROM events WHERE position = 3");

        assertThat(logs.verify().intact()).isFalse();
    }

    @Test
    void a_cut_off_tail_is_found_when_the_log_is_opened() throws SQLException {
        logs.sql("DELETE FROM events WHERE position > 58");

        assertThatThrownBy(logs::verify)
                .isInstanceOf(LogDamaged.class)
                .hasMessageContaining("log.db")
                .hasMessageContaining("ends at position 58")
                .hasMessageContaining("position 60 was written");
    }

    @Test
    void a_tail_that_is_cut_off_or_lengthened_under_an_open_log_is_found() throws SQLException {
        try (var log = SqliteEventLog.open(directory, new SettableClock())) {
            logs.sql("DELETE FROM events WHERE position = 60");
            assertThat(log.verify(VerificationProgress.NONE).findings())
                    .anySatisfy(finding -> assertThat(finding.position()).isEqualTo(60));
            logs.sql("UPDATE head SET position = 58");
            assertThat(log.verify(VerificationProgress.NONE).findings())
                    .anySatisfy(finding -> assertThat(finding.position()).isEqualTo(59));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM event_tags WHERE position = 41",
                "DELETE FROM event_tags WHERE (tag, position) IN (SELECT tag, position FROM event_tags WHERE position = 41 LIMIT 1)",
                "UPDATE event_tags SET tag = tag + 1 WHERE position = 41",
                "INSERT INTO event_tags VALUES(99, 41)"
            })
    void a_change_of_the_tag_index_is_named_by_the_event_that_is_not_found_any_more(String change) throws SQLException {
        logs.sql(change);

        assertThat(logs.wrongPositions()).containsExactly(41L);
    }

    @Test
    void a_row_of_the_tag_index_for_no_event_is_found() throws SQLException {
        logs.sql("INSERT INTO event_tags VALUES(99, 4711)");

        assertThat(logs.wrongPositions()).containsExactly(4711L);
    }

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
