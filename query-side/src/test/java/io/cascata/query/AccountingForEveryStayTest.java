package io.cascata.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.Outcome;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.opportunity.Opportunities;
import io.cascata.query.opportunity.OpportunityView;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.StageRow;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the waterfall counts is compared with another read model, the stays that every opportunity tells of itself. */
@Tag("K01")
class AccountingForEveryStayTest {

    private static final int WINDOWS = 12;

    @TempDir
    private Path directory;

    private EventLog log;
    private ReadModels models;

    @BeforeEach
    void open() {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        models = ReadModels.open(directory, log);
    }

    @AfterEach
    void close() {
        models.close();
        log.close();
    }

    private List<OpportunityView> lives(RandomSales sales) throws Exception {
        sales.write(120);
        models.awaitPosition(log.head(), Duration.ofSeconds(60));
        return models.opportunities().find(DocumentQuery.sorted("opened", true, 500)).opportunities().stream()
                .map(Opportunities.Named::opportunity)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 1970, 20260})
    void entries_and_what_became_of_them_are_those_of_the_opportunities_in_every_window(long seed) throws Exception {
        System.out.println("seed " + seed);
        var sales = new RandomSales(new SalesLog(log), new Random(seed));
        var lives = lives(sales);
        for (int i = 0; i < WINDOWS; i++) {
            var a = sales.anyTime();
            var b = sales.anyTime();
            var window = a.isBefore(b) ? new Window(a, b) : new Window(b, a);
            var waterfall = models.waterfall()
                    .waterfall(WaterfallQuestion.EVERYTHING
                            .with(DealFilter.process(SalesLog.PROCESS))
                            .with(window));
            assertThat(waterfall.stages()).hasSize(8).allSatisfy(row -> {
                var stays = stays(lives, row, window);
                assertThat(row.stays().entries())
                        .as("%s in %s", row.key(), window)
                        .isEqualTo(stays.size());
                assertThat(row.stays().stillThere())
                        .isEqualTo(stays.stream()
                                .filter(stay -> stay.left() == null)
                                .count());
                assertThat(row.stays().ended())
                        .isEqualTo(stays.stream()
                                .filter(stay -> stay.left() != null)
                                .count());
                assertThat(row.reach().balances()).isTrue();
            });
        }
    }

    private static List<OpportunityView.Stay> stays(List<OpportunityView> lives, StageRow row, Window window) {
        return lives.stream()
                .flatMap(life -> life.stays().stream())
                .filter(stay -> stay.stage().equals(row.key()) && contains(window, stay.entered()))
                .toList();
    }

    private static boolean contains(Window window, Instant instant) {
        return !instant.isBefore(requireNonNull(window.from())) && instant.isBefore(requireNonNull(window.to()));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 4711})
    void the_stays_of_a_closed_opportunity_last_from_its_opening_to_its_closing(long seed) throws Exception {
        System.out.println("seed " + seed);
        var lives = lives(new RandomSales(new SalesLog(log), new Random(seed)));
        var closed =
                lives.stream().filter(life -> life.outcome() != Outcome.OPEN).toList();
        assertThat(closed).hasSizeGreaterThan(10).allSatisfy(life -> {
            var sum = life.stays().stream()
                    .filter(stay -> stay.left() != null)
                    .map(stay -> Duration.between(stay.entered(), stay.left()))
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(sum).isEqualTo(Duration.between(life.openedAt(), life.stageSince()));
        });
    }
}
