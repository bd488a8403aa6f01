package io.cascata.query.stagehistory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.query.deals.Sight;
import io.cascata.query.deals.StageBits;
import io.cascata.query.facts.Words;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.Processes;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.testing.SalesLog;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("I01")
class RememberingReachedStagesTest {

    @TempDir
    private Path directory;

    /** By opportunity, the bits of the stages that a statement finds. */
    private static TreeMap<Long, Integer> bits(DuckDBConnection connection, String sql) throws SQLException {
        var bits = new TreeMap<Long, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                bits.put(rows.getLong(1), rows.getInt(2));
            }
        }
        return bits;
    }

    private static String kept(Sight sight) {
        return "SELECT s.n, s.reached FROM canonical_stay s WHERE " + sight.sees("s") + " AND " + sight.standing("s");
    }

    /** The same from the rows of stages that were reached and not undone. */
    private static String standing(Sight sight, Words words) {
        var bit = Stream.of(CanonicalStage.values())
                .filter(stage -> words.code(stage) != Words.NONE)
                .map(stage -> "WHEN " + words.code(stage) + " THEN " + StageBits.of(stage))
                .collect(joining(" ", "CASE r.stage ", " END"));
        return "SELECT s.n, coalesce(bit_or(" + bit
                + "), 0) FROM canonical_stay s LEFT JOIN canonical_reach r ON r.n = s.n"
                + " AND " + sight.sees("r") + " AND " + sight.standing("r", "undone") + " AND r.stage NOT IN "
                + Stream.of(CanonicalStage.CLOSED_LOST, CanonicalStage.CLOSED_RECYCLED)
                        .map(stage -> String.valueOf(words.code(stage)))
                        .collect(joining(", ", "(", ")"))
                + " WHERE " + sight.sees("s") + " AND " + sight.standing("s") + " GROUP BY s.n";
    }

    private static void rememberWhatStands(Facts facts, List<Sight> sights) {
        facts.store().read(connection -> {
            var words = Words.read(connection);
            for (var sight : sights) {
                assertThat(bits(connection, kept(sight)))
                        .as(sight.toString())
                        .isEqualTo(bits(connection, standing(sight, words)));
            }
            return sights;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 1871, 44})
    @Tag("P04")
    void a_stay_remembers_the_stages_that_stand_as_reached_from_wherever_it_is_seen(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        try (var facts = new Facts(directory)) {
            RandomSales.inTwoWrites(facts, random, 60);
            long head = facts.log().head();
            var sights = new ArrayList<Sight>();
            for (int cut = 0; cut < 30; cut++) {
                var asOf = RandomSales.START.plusSeconds(random.nextInt(80 * 86_400));
                sights.add(new Sight(Long.MAX_VALUE, random.nextLong(1, head + 1)));
                sights.add(new Sight(Sight.micros(asOf), random.nextLong(1, head + 1)));
            }
            rememberWhatStands(facts, sights);
        }
    }

    @Test
    @Tag("P02")
    void a_stage_that_came_in_late_is_remembered_by_a_stay_that_is_the_same_in_all_else() throws Exception {
        var revised = new ProcessDefinition(
                "Acquisition",
                OpportunityType.ACQUISITION,
                Processes.stages("target:TARGET", "detected:DETECTED", "won:CLOSED_WON", "lost:CLOSED_LOST"),
                List.of());
        var day = RandomSales.START;
        try (var facts = new Facts(directory)) {
            facts.sales()
                    .process(day)
                    .open("a", day, "target", null)
                    .move("a", day.plus(Duration.ofDays(2)), "engaged")
                    .move("a", day.plus(Duration.ofDays(4)), "qualified")
                    .process(SalesLog.PROCESS, 2, revised, day.plus(Duration.ofDays(1)))
                    .migrate("a", day.plus(Duration.ofDays(1)), "detected");
            facts.upToDate();
            long head = facts.log().head();

            rememberWhatStands(facts, List.of(new Sight(Long.MAX_VALUE, head - 1), new Sight(Long.MAX_VALUE, head)));
        }
    }
}
