package io.cascata.query.waterfall.pipeline;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.value.Money;
import io.cascata.log.EventFilter;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("K01")
class WhyThePipelineChangedTest extends PipelineTest {

    @Test
    void every_way_in_and_out_has_its_part_and_the_cents_add_up() throws Exception {
        sales.process(START)
                .open("grows", day(0), "pipeline", eur("100.10"))
                .amount("grows", day(12), eur("150.25"))
                .open("shrinks", day(0), "pipeline", eur("80"))
                .amount("shrinks", day(12), eur("60"))
                .open("won", day(0), "pipeline", eur("40"))
                .amount("won", day(13), eur("45"))
                .move("won", day(14), "won")
                .open("lost", day(0), "pipeline", eur("30"))
                .move("lost", day(14), "lost")
                .open("recycled", day(0), "pipeline", eur("20"))
                .move("recycled", day(14), "recycled")
                .open("back", day(0), "pipeline", eur("10"))
                .move("back", day(14), "engaged")
                .open("returns", day(0), "pipeline", eur("7"))
                .move("returns", day(5), "lost")
                .move("returns", day(15), "pipeline")
                .open("new", day(0), "engaged", eur("5"))
                .move("new", day(15), "pipeline")
                .open("new-and-won", day(11), "pipeline", eur("3"))
                .move("new-and-won", day(15), "won")
                .open("never", day(0), "engaged", eur("1000"));

        assertThat(pipeline(10, 20).bridge())
                .containsExactly(new PipelineBridge(
                        "EUR", 2, 28_010, 800, 700, 5_515, 2_000, 1_000, 4_800, 3_000, 2_000, 22_225, true));
    }

    @Test
    void an_amount_in_another_currency_leaves_the_one_and_enters_the_other() throws Exception {
        sales.process(START)
                .open("a", day(0), "pipeline", eur("100"))
                .amount("a", day(12), Money.of("90", "USD"))
                .open("yen", day(0), "pipeline", Money.of("5000", "JPY"));

        assertThat(pipeline(10, 20).bridge())
                .containsExactly(
                        new PipelineBridge("EUR", 2, 10_000, 0, 0, 0, 10_000, 0, 0, 0, 0, 0, true),
                        new PipelineBridge("JPY", 0, 5_000, 0, 0, 0, 0, 0, 0, 0, 0, 5_000, true),
                        new PipelineBridge("USD", 2, 0, 0, 0, 9_000, 0, 0, 0, 0, 0, 9_000, true));
    }

    @ParameterizedTest
    @Tag("P04")
    @ValueSource(longs = {1, 26, 4711})
    void the_tables_tell_what_a_plain_fold_of_the_events_tells_at_any_two_clocks(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var company = new RandomSales(sales, random);
        company.write(150);
        for (int i = 0; i < 10; i++) {
            var a = company.anyTime();
            var b = company.anyTime();
            var viewpoint = new Viewpoint(
                    null, i < 5 ? null : random.nextLong(2, facts.log().head()));
            compare(a.isBefore(b) ? a : b, a.isBefore(b) ? b : a, viewpoint);
        }
    }

    private void compare(Instant from, Instant to, Viewpoint viewpoint) throws Exception {
        var plain = new PlainBridge(from, to);
        var lives = lives(viewpoint);
        lives.forEach(events -> plain.add(new PlainLife(events)));
        plain.parts.values().removeIf(value -> value == 0);
        var report = pipeline(asked(from, to, viewpoint));
        assertThat(report.bridge())
                .allSatisfy(bridge -> assertThat(bridge.balanced()).isTrue());
        assertThat(PlainBridge.of(report.bridge()))
                .as("%s to %s from %s", from, to, viewpoint)
                .isEqualTo(plain.parts);
        assertThat(report.created().getFirst().opportunities())
                .isEqualTo(lives.stream()
                        .map(events -> new PlainLife(events).before(Instant.MAX))
                        .filter(life -> !life.entries.isEmpty())
                        .filter(life -> !life.entries.getFirst().isBefore(from)
                                && life.entries.getFirst().isBefore(to))
                        .count());
    }

    private Collection<List<RecordedEvent>> lives(Viewpoint viewpoint) {
        Map<String, List<RecordedEvent>> lives = new History(facts.log())
                .of(EventFilter.ALL, viewpoint).stream()
                        .filter(event -> event.event() instanceof OpportunityEvent)
                        .collect(groupingBy(
                                event -> ((OpportunityEvent) event.event()).id().value()));
        return lives.values();
    }
}
