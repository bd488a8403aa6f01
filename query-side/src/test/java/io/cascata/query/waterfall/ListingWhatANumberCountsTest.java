package io.cascata.query.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.testing.Facts;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.DealsQuestion.How;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingWhatANumberCountsTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> STAGES = List.of(
            "target", "engaged", "qualified", "pipeline", "contract", "won", "lost", "recycled", "target", "engaged");

    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) {
        facts = new Facts(directory);
        facts.sales().process(START);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    @ParameterizedTest
    @Tag("K01")
    @ValueSource(longs = {1, 2, 3})
    void every_list_has_as_many_rows_as_its_number_says_on_any_day(long seed) throws Exception {
        wander(new Random(seed));
        var report = facts.report();
        for (var viewpoint : List.of(Viewpoint.NOW, new Viewpoint(START.plus(Duration.ofDays(40)), null))) {
            var waterfall = report.waterfall(WaterfallQuestion.EVERYTHING.with(viewpoint));
            assertThat(total(report, viewpoint, null, How.LAST, Set.of())).isEqualTo(waterfall.opportunities());
            for (var row : waterfall.stages()) {
                var reach = row.reach();
                assertThat(total(report, viewpoint, row.key(), How.REACHED, Set.of()))
                        .as("seed %d, reached %s", seed, row.key())
                        .isEqualTo(reach.reached());
                if (row.canonical().outcome() == Outcome.OPEN) {
                    assertThat(total(report, viewpoint, row.key(), How.LAST, Set.of(Outcome.OPEN)))
                            .as("seed %d, still in %s", seed, row.key())
                            .isEqualTo(reach.stillThere());
                    assertThat(total(report, viewpoint, row.key(), How.LAST, Set.of(Outcome.LOST, Outcome.RECYCLED)))
                            .as("seed %d, leaked from %s", seed, row.key())
                            .isEqualTo(reach.lost() + reach.recycled());
                }
            }
        }
    }

    @Test
    void pages_together_hold_every_opportunity_once_latest_first() throws Exception {
        wander(new Random(4));
        var report = facts.report();
        var rows = new ArrayList<DealPage.Row>();
        String after = null;
        do {
            var page =
                    report.deals(new DealsQuestion(DealFilter.ALL, Viewpoint.NOW, null, How.LAST, Set.of(), after, 7));
            assertThat(page.total()).isEqualTo(40);
            rows.addAll(page.rows());
            after = page.next();
        } while (after != null);

        assertThat(rows).hasSize(40).extracting(DealPage.Row::id).doesNotHaveDuplicates();
        assertThat(rows).extracting(DealPage.Row::since).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void an_opportunity_is_shown_as_it_stood_then() throws Exception {
        facts.sales()
                .open("a", START, "target", Money.of("10", "EUR"))
                .amount("a", START.plus(Duration.ofDays(3)), Money.of("25", "EUR"))
                .move("a", START.plus(Duration.ofDays(5)), "won");
        var then = new Viewpoint(START.plus(Duration.ofDays(2)), null);
        var page = facts.report()
                .deals(new DealsQuestion(DealFilter.ALL, then, new StageKey("target"), How.LAST, Set.of(), null, 5));

        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.id().value()).isEqualTo("a");
            assertThat(row.outcome()).isEqualTo(Outcome.OPEN);
            assertThat(row.amount()).isEqualByComparingTo("10");
            assertThat(row.since()).isEqualTo(START);
        });
    }

    @Test
    void a_stage_or_page_that_does_not_exist_is_named() throws Exception {
        var report = facts.report();
        Assertions.assertThatThrownBy(() -> total(report, Viewpoint.NOW, new StageKey("none"), How.LAST, Set.of()))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("none");
        Assertions.assertThatThrownBy(() -> report.deals(
                        new DealsQuestion(DealFilter.ALL, Viewpoint.NOW, null, How.LAST, Set.of(), "1; DROP", 5)))
                .isInstanceOf(InvalidQuestion.class);
    }

    private static long total(
            WaterfallReport report, Viewpoint viewpoint, StageKey stage, How how, Set<Outcome> outcomes) {
        return report.deals(new DealsQuestion(DealFilter.ALL, viewpoint, stage, how, outcomes, null, 1))
                .total();
    }

    /** Forty opportunities that move anywhere, also back and out of closed stages. */
    private void wander(Random random) {
        for (int number = 0; number < 40; number++) {
            var id = "deal-" + number;
            var time = START.plus(Duration.ofHours(random.nextInt(400)));
            facts.sales().open(id, time, STAGES.get(random.nextInt(5)), Money.of("10", "EUR"));
            for (int move = random.nextInt(6); move > 0; move--) {
                time = time.plus(Duration.ofHours(1 + random.nextInt(600)));
                var next = STAGES.get(random.nextInt(STAGES.size()));
                if (!next.equals(facts.sales().stageOf(id))) {
                    facts.sales().move(id, time, next);
                }
            }
        }
    }
}
