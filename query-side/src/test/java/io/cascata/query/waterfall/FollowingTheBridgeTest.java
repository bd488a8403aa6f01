package io.cascata.query.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.viewpoint.Viewpoint;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a step of the bridge to its opportunities, whose parts come to it. */
@Tag("K01")
class FollowingTheBridgeTest {

    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) {
        facts = new Facts(directory);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    @ParameterizedTest
    @Tag("P04")
    @ValueSource(longs = {5, 20_261_122})
    void the_opportunities_of_every_step_come_to_it_to_the_last_digit(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var sales = new RandomSales(facts.sales(), random);
        sales.write(80);
        var report = facts.report();
        int steps = 0;
        for (int i = 0; i < 8; i++) {
            var one = sales.anyTime();
            var other = sales.anyTime();
            var from = one.isBefore(other) ? one : other;
            var to = one.isBefore(other) ? other : one;
            var viewpoint = new Viewpoint(
                    null, i < 4 ? null : random.nextLong(2, facts.log().head()));
            for (var row : report.bridge(DealFilter.ALL, viewpoint, from, to).rows()) {
                for (var part : BridgePart.values()) {
                    var found = facts.store().read(connection -> {
                        var reader = new BridgeReader(connection, DealFilter.ALL, viewpoint, from, to);
                        try (var statement = connection.createStatement();
                                var sum = statement.executeQuery("SELECT coalesce(sum(amount), 0), count(*) FROM ("
                                        + reader.rows(part, row.currency()) + ") WHERE position IS NOT NULL")) {
                            sum.next();
                            return new Found(sum.getBigDecimal(1), sum.getLong(2));
                        }
                    });
                    assertThat(found.sum())
                            .as("%s %s of %s to %s from %s", row.currency(), part, from, to, viewpoint)
                            .isEqualByComparingTo(row.amount(part));
                    steps += found.rows() > 0 ? 1 : 0;
                }
            }
        }
        assertThat(steps).isGreaterThan(20);
    }

    private record Found(BigDecimal sum, long rows) {}
}
