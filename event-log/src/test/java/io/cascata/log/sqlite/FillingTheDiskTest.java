package io.cascata.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.log.Append;
import io.cascata.log.EventLogException;
import io.cascata.log.Samples;
import io.cascata.log.SettableClock;
import io.cascata.log.VerificationProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite reports a full disk where a file may not grow any more, so a limit on its pages stands for the disk. */
class FillingTheDiskTest {

    private static final int SMALL = 40;
    private static final int LARGE = 100_000;

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void create() throws IOException, SQLException {
        file = directory.resolve("log.db");
        Schema.createIfMissing(file);
    }

    @Test
    void an_append_that_does_not_fit_fails_as_a_whole_and_the_log_goes_on_when_there_is_room() throws SQLException {
        var ledger = new Ledger(() -> limited(SMALL), new SettableClock());
        try (var writer = new EventWriter(file, ledger, new Listeners())) {
            append(writer, "first", 10).join();
            assertThatThrownBy(() -> append(writer, "much", 5_000).join())
                    .hasCauseInstanceOf(EventLogException.class)
                    .hasMessageContaining("full");
            assertThat(ledger.head()).isEqualTo(10);
            assertThat(append(writer, "small", 1).join().positions()).containsExactly(11L);
            assertThatThrownBy(() -> append(writer, "much", 5_000).join()).hasMessageContaining("full");
        }
        assertIntact(11);
    }

    @Test
    void of_appends_that_share_a_commit_only_the_one_that_does_not_fit_fails() throws SQLException {
        var ledger = new Ledger(() -> limited(SMALL), new SettableClock());
        try (var writer = new EventWriter(file, ledger, new Listeners())) {
            var small = IntStream.range(0, 10)
                    .mapToObj(i -> append(writer, "small-" + i, 1))
                    .toList();
            var large = append(writer, "much", 5_000);
            var after = append(writer, "after", 1);

            assertThat(small)
                    .allSatisfy(answer -> assertThat(answer.join().last()).isPositive());
            assertThatThrownBy(large::join).hasMessageContaining("full");
            assertThat(after.join().positions()).containsExactly(11L);
        }
        assertIntact(11);
    }

    @Test
    void an_append_that_failed_can_be_repeated_once_there_is_room() throws SQLException {
        var full = new Ledger(() -> limited(SMALL), new SettableClock());
        try (var writer = new EventWriter(file, full, new Listeners())) {
            assertThatThrownBy(() -> append(writer, "much", 5_000).join()).hasMessageContaining("full");
        }
        var roomy = new Ledger(() -> limited(LARGE), new SettableClock());
        try (var writer = new EventWriter(file, roomy, new Listeners())) {
            assertThat(append(writer, "much", 5_000).join().last()).isEqualTo(5_000);
        }
        assertIntact(5_000);
    }

    private static CompletableFuture<io.cascata.log.Appended> append(EventWriter writer, String prefix, int count) {
        return writer.append(Append.unconditional(List.copyOf(Samples.events(prefix, count))));
    }

    private void assertIntact(long head) {
        try (var log = SqliteEventLog.open(directory, new SettableClock())) {
            var verification = log.verify(VerificationProgress.NONE);
            assertThat(verification.findings()).isEmpty();
            assertThat(verification.checked()).isEqualTo(head).isEqualTo(log.head());
        }
    }

    private Connection limited(int pages) throws SQLException {
        var connection = Connections.writer(file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
        return connection;
    }
}
