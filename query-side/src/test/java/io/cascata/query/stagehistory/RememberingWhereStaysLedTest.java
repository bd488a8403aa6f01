package io.cascata.query.stagehistory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.query.deals.Sight;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.RandomSales;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("D15")
class RememberingWhereStaysLedTest {

    @TempDir
    private Path directory;

    private record Led(long ended, long alike) {}

    /** How many stays had ended, and how many of them say the stage and the order of the stay that followed. */
    private static Led led(DuckDBConnection connection, String table, Sight sight) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*), count(*) FILTER ((s.left_to, s.left_order)"
                        + " = (t.stage, t.stage_order)) FROM " + table + " s LEFT JOIN " + table
                        + " t ON t.n = s.n AND t.pos = s.left_pos AND " + sight.sees("t") + " WHERE " + sight.sees("s")
                        + " AND " + sight.ended("s"))) {
            row.next();
            return new Led(row.getLong(1), row.getLong(2));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 1409, 63})
    @Tag("P04")
    void a_stay_says_the_order_of_the_stage_that_it_was_left_to_from_wherever_it_is_seen(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        try (var facts = new Facts(directory)) {
            RandomSales.inTwoWrites(facts, random, 60);
            long head = facts.log().head();
            for (int cut = 0; cut < 20; cut++) {
                var asOf = RandomSales.START.plusSeconds(random.nextInt(20 * 86_400, 80 * 86_400));
                var sight = new Sight(
                        random.nextBoolean() ? Long.MAX_VALUE : Sight.micros(asOf),
                        random.nextLong(head / 2, head + 1));
                for (var table : List.of(HistoryTables.STAY, HistoryTables.CANONICAL_STAY)) {
                    var led = facts.store().read(connection -> led(connection, table, sight));
                    assertThat(led.alike()).as(table + " " + sight).isPositive().isEqualTo(led.ended());
                }
            }
        }
    }
}
