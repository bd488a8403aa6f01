package io.cascata.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.log.Append;
import io.cascata.log.EventLogException;
import io.cascata.log.LogDamaged;
import io.cascata.log.Samples;
import io.cascata.log.SettableClock;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningDamagedLogsTest extends TamperedLogTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 99, 100, 4_096, 20_480, 20_481})
    void a_truncated_file_is_refused_and_left_as_it_is(long length) throws IOException {
        try (var file = new RandomAccessFile(logs.file().toFile(), "rw")) {
            file.setLength(length);
        }
        assertRefused("log.db");
    }

    @Test
    void one_missing_byte_is_enough() throws IOException {
        try (var file = new RandomAccessFile(logs.file().toFile(), "rw")) {
            file.setLength(file.length() - 1);
        }
        assertRefused("is cut off");
    }

    @Test
    void a_file_that_is_no_sqlite_file_is_refused() throws IOException {
        Files.writeString(logs.file(), "Dear diary, ".repeat(1_000), StandardCharsets.UTF_8);

        assertRefused("is not a SQLite file");
    }

    @Test
    void a_sqlite_file_of_somebody_else_is_refused() throws SQLException, IOException {
        logs.sql("PRAGMA application_id = 1");

        assertRefused("not an event log");
    }

    @Test
    void a_form_of_another_version_is_refused() throws SQLException, IOException {
        logs.sql("PRAGMA user_version = 99");

        assertRefused("form 99");
    }

    @Test
    void overwritten_pages_are_refused() throws IOException {
        try (var file = new RandomAccessFile(logs.file().toFile(), "rw")) {
            file.seek(4_096);
            file.write(new byte[(int) file.length() - 4_096]);
        }
        assertRefused("log.db");
    }

    @Test
    void a_last_event_that_was_exchanged_is_refused() throws SQLException, IOException {
        logs.sql("UPDATE events SET hash = zeroblob(32) WHERE position = 60");

        assertRefused("position 60");
    }

    @Test
    void a_write_ahead_log_without_its_file_is_refused() throws IOException {
        Files.delete(logs.file());
        Files.write(directory.resolve("log.db-wal"), new byte[32]);

        assertThatThrownBy(() -> SqliteEventLog.open(directory, new SettableClock()))
                .isInstanceOf(LogDamaged.class)
                .hasMessageContaining("is missing");
        assertThat(logs.file()).doesNotExist();
    }

    @Test
    void a_file_cut_off_behind_a_crash_is_refused_where_the_write_ahead_log_does_not_hold_the_rest()
            throws IOException {
        Path crashed = Files.createDirectories(directory.resolve("crashed"));
        try (var log = SqliteEventLog.open(directory, new SettableClock())) {
            log.append(Append.unconditional(Samples.events("more", 1))).join();
            Files.copy(logs.file(), crashed.resolve("log.db"));
            Files.copy(directory.resolve("log.db-wal"), crashed.resolve("log.db-wal"));
        }
        byte[] whole = Files.readAllBytes(crashed.resolve("log.db"));
        byte[] wal = Files.readAllBytes(crashed.resolve("log.db-wal"));
        Files.write(crashed.resolve("log.db"), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> SqliteEventLog.open(crashed, new SettableClock()))
                .isInstanceOf(LogDamaged.class)
                .hasMessageContaining("is cut off")
                .hasMessageContaining("neither in it nor in its write-ahead log");

        Files.write(crashed.resolve("log.db"), whole);
        assertThat(Files.readAllBytes(crashed.resolve("log.db-wal"))).isEqualTo(wal);
        try (var log = SqliteEventLog.open(crashed, new SettableClock())) {
            assertThat(log.head()).isEqualTo(TamperedLogs.EVENTS + 1);
        }
    }

    @Test
    void a_directory_that_cannot_be_one_is_refused() {
        assertThatThrownBy(() -> SqliteEventLog.open(logs.file(), new SettableClock()))
                .isInstanceOf(EventLogException.class)
                .hasMessageContaining("log.db");
    }

    @Test
    void a_draft_that_a_crash_left_behind_is_made_anew() throws IOException {
        Path other = directory.resolve("other");
        Files.createDirectories(other);
        Files.writeString(other.resolve("log.db.new"), "half a file");

        try (var log = SqliteEventLog.open(other, new SettableClock())) {
            assertThat(log.head()).isZero();
        }
        assertThat(other.resolve("log.db.new")).doesNotExist();
    }

    private void assertRefused(String what) throws IOException {
        byte[] before = Files.readAllBytes(logs.file());

        assertThatThrownBy(() -> SqliteEventLog.open(directory, new SettableClock()))
                .isInstanceOf(LogDamaged.class)
                .hasMessageContaining(logs.file().toString())
                .hasMessageContaining(what);
        assertThat(Files.readAllBytes(logs.file())).isEqualTo(before);
        // The directory is free again: what is refused is the file.
        assertThatThrownBy(() -> SqliteEventLog.open(directory, new SettableClock()))
                .isInstanceOf(LogDamaged.class);
    }
}
