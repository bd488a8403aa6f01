package io.cascata.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.log.LogDamaged;
import io.cascata.log.SettableClock;
import io.cascata.log.VerificationProgress;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyingTamperedLogsTest extends TamperedLogTest {

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
}
