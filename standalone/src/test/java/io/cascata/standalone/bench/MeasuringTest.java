package io.cascata.standalone.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.playbook.LeadRules;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.LeadProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringTest {

    @Test
    void appends_are_measured_beside_raw_sqlite(@TempDir Path directory) throws Exception {
        var figures = Bench.run(directory, 1_000, 1_000, List.of("append"), (what, done, total) -> {});

        assertThat(figures).extracting(Figure::name).contains("append, batches of 100");
        assertThat(figures.getLast().limitValue()).isPositive();
        assertThat(figures.getLast().ratio()).isPositive();
    }

    @Test
    void attribution_agrees_with_plain_sql_and_arrays(@TempDir Path directory) throws Exception {
        var figures = Bench.run(directory, 1_000, 2_000, List.of("attribution"), (what, done, total) -> {});

        assertThat(figures)
                .extracting(Figure::name)
                .containsExactly("14 rule models", "Markov of order 2", "100 new events in the facts, p50");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.limitValue()).isPositive());
    }

    @Test
    void the_same_seed_gives_the_same_events() {
        assertThat(written(new SyntheticEvents(3))).isEqualTo(written(new SyntheticEvents(3)));
        assertThat(written(new SyntheticEvents(3))).isNotEqualTo(written(new SyntheticEvents(4)));
    }

    @Test
    void a_market_has_ten_touches_for_each_of_its_opportunities() {
        var market = new SyntheticCompany(1, 40);
        var events = market.take(100_000);

        assertThat(market.opened()).isEqualTo(40);
        assertThat(events)
                .filteredOn(event -> event.name().equals("touch.recorded"))
                .hasSizeBetween(399, 400);
        assertThat(market.take(1)).isEmpty();
    }

    @Test
    void half_of_the_leads_of_a_market_with_a_high_score_lack_one_datum() {
        var leads = new SyntheticLeads(new Random(1), 10);
        var profiles = new HashMap<LeadId, LeadProfile>();
        var high = new ArrayList<LeadId>();
        var qualified = new ArrayList<LeadId>();
        while (leads.captured() < 240) {
            switch (leads.next(SyntheticCompany.START)) {
                case LeadCaptured captured -> profiles.put(captured.id(), captured.profile());
                case ThresholdPassed passed -> high.add(passed.person().lead());
                case LeadQualified lead -> qualified.add(lead.id());
                default -> {}
            }
        }
        assertThat(high)
                .hasSize(20)
                .filteredOn(
                        lead -> LeadRules.shipped().unmet(profiles.get(lead)).size() == 1)
                .hasSize(10)
                .doesNotContainAnyElementsOf(qualified);
    }

    @Test
    void a_percentile_is_the_value_that_the_share_does_not_exceed() {
        assertThat(Stopwatch.percentile(new double[] {4, 1, 3, 2}, 0.5)).isEqualTo(2);
        assertThat(Stopwatch.percentile(new double[] {4, 1, 3, 2}, 0.95)).isEqualTo(4);
    }

    private static List<String> written(SyntheticEvents events) {
        return events.take(3_000).stream()
                .map(event -> event.id() + event.name() + event.occurredAt() + new String(event.payload(), UTF_8))
                .toList();
    }
}
