package io.cascata.query.waterfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.Processes;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.Viewpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaterfallOfASmallCompanyTest {

    private static final String[] RENEWING = {"engaged:ENGAGED", "won:CLOSED_WON"};
    private static final ProcessDefinition RENEWAL = definition(OpportunityType.RENEWAL, RENEWING);

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) {
        facts = new Facts(directory);
        facts.sales().process(day(0));
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private WaterfallQuestion question() {
        return WaterfallQuestion.EVERYTHING.with(DealFilter.process(SalesLog.PROCESS));
    }

    private static ProcessDefinition definition(OpportunityType type, String... stages) {
        return new ProcessDefinition(type.name(), type, Processes.stages(stages), List.of());
    }

    private static StageRow stage(Waterfall waterfall, String key) {
        return waterfall.stage(new StageKey(key)).orElseThrow();
    }

    @Test
    @Tag("K01")
    void counts_conversion_and_velocity_come_from_the_same_stays() throws Exception {
        facts.sales()
                .open("a", day(0), "target", eur("100"))
                .move("a", day(2), "engaged")
                .move("a", day(6), "qualified")
                .move("a", day(10), "won")
                .open("b", day(0), "target", eur("50"))
                .move("b", day(4), "engaged")
                .move("b", day(5), "lost")
                .open("c", day(1), "target", null);
        var waterfall = facts.report().waterfall(question().withLeadTimes(List.of(StagePair.parse("target->won"))));

        assertThat(waterfall.balanced()).isTrue();
        assertThat(waterfall.opportunities()).isEqualTo(3);
        var target = stage(waterfall, "target");
        assertThat(target.reach()).isEqualTo(new StageRow.Reach(3, 2, 1, 0, 0, 0, 0, 0));
        assertThat(target.stays()).isEqualTo(new StageRow.Stays(3, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0));
        assertThat(target.toNext()).isEqualTo(2.0 / 3);
        assertThat(target.time().median()).isEqualTo(3.0);
        assertThat(target.time().p75()).isCloseTo(3.5, within(1e-9));
        assertThat(target.valueAtEntry().in("EUR")).isEqualByComparingTo("150");
        assertThat(target.valueAtEntry().withoutAmount()).isEqualTo(1);
        var engaged = stage(waterfall, "engaged");
        assertThat(engaged.leakageRate()).isEqualTo(0.5);
        assertThat(engaged.reach()).isEqualTo(new StageRow.Reach(2, 1, 0, 1, 0, 0, 0, 0));
        assertThat(stage(waterfall, "pipeline").skipRate()).isEqualTo(1.0);
        assertThat(waterfall.results().winRate()).isEqualTo(0.5);
        assertThat(waterfall.results().medianCycleDays()).isEqualTo(10.0);
        assertThat(waterfall.leadTimes())
                .containsExactly(
                        new Waterfall.LeadTime(StagePair.parse("target->won"), 1, 10 * 86_400.0, 10 * 86_400.0, 2));
    }

    @Test
    void across_processes_stages_are_canonical_and_neighbours_of_one_key_are_one_stay() throws Exception {
        facts.sales()
                .open("a", day(0), "pipeline", eur("100"))
                .move("a", day(2), "contract")
                .move("a", day(6), "won")
                .process(new ProcessId("renewal"), RENEWAL, day(0))
                .open("b", day(1), "engaged", null);
        var waterfall = facts.report().waterfall(WaterfallQuestion.EVERYTHING);

        assertThat(waterfall.process()).isNull();
        var pipeline = stage(waterfall, "PIPELINE");
        assertThat(pipeline.stays().entries()).isEqualTo(1);
        assertThat(pipeline.time().average()).isEqualTo(6.0);
        assertThat(stage(waterfall, "TARGET").reach().skipped()).isEqualTo(1);
    }

    @Test
    @Tag("K02")
    void what_lies_in_one_process_is_told_in_its_own_stages() throws Exception {
        facts.sales()
                .open("a", day(0), "target", eur("100"))
                .move("a", day(2), "won")
                .process(new ProcessId("renewal"), RENEWAL, day(0));

        assertThat(facts.report().waterfall(WaterfallQuestion.EVERYTHING).process())
                .isEqualTo(SalesLog.PROCESS);
    }

    @Test
    @Tag("K03")
    void a_stage_that_none_of_the_processes_has_is_left_out() throws Exception {
        var upsell = definition(OpportunityType.UPSELL, "detected:DETECTED", "won:CLOSED_WON");
        facts.sales()
                .process(new ProcessId("upsell"), upsell, day(0))
                .process(new ProcessId("renewal"), RENEWAL, day(0))
                .open("b", day(1), "engaged", null)
                .process(new ProcessId("cross-sell"), definition(OpportunityType.CROSS_SELL, RENEWING), day(0))
                .open("c", day(1), "engaged", null);
        var waterfall = facts.report().waterfall(WaterfallQuestion.EVERYTHING);

        assertThat(waterfall.stages())
                .extracting(StageRow::canonical)
                .containsExactly(CanonicalStage.ENGAGED, CanonicalStage.CLOSED_WON);
    }

    @Test
    @Tag("P04")
    void a_late_event_changes_what_is_known_today_but_not_what_was_known_before() throws Exception {
        facts.sales()
                .open("a", day(0), "target", eur("100"))
                .move("a", day(10), "qualified")
                .append();
        long before = facts.log().head();
        facts.sales().move("a", day(4), "engaged");
        var report = facts.report();

        var corrected = report.waterfall(question());
        assertThat(stage(corrected, "target").time().median()).isEqualTo(4.0);
        assertThat(stage(corrected, "engaged").time().median()).isEqualTo(6.0);
        var known = report.waterfall(question().with(new Viewpoint(null, before)));
        assertThat(stage(known, "target").time().median()).isEqualTo(10.0);
        assertThat(stage(known, "engaged").stays().entries()).isZero();
        var early = report.waterfall(question().with(new Viewpoint(day(5), null)));
        assertThat(stage(early, "engaged").stays().stillThere()).isEqualTo(1);
    }

    @Test
    void the_bridge_balances_to_the_cent() throws Exception {
        facts.sales()
                .open("a", day(0), "target", eur("100.10"))
                .open("b", day(0), "target", eur("50"))
                .amount("a", day(12), eur("120.15"))
                .move("b", day(13), "lost")
                .open("c", day(14), "target", eur("10.01"))
                .open("d", day(14), "target", eur("7"))
                .move("d", day(15), "won");
        var bridge = facts.report().bridge(DealFilter.ALL, Viewpoint.NOW, day(10), day(20));

        assertThat(bridge.rows()).singleElement().satisfies(row -> {
            assertThat(row.balances()).isTrue();
            assertThat(row.start()).isEqualByComparingTo("150.10");
            assertThat(row.created()).isEqualByComparingTo("17.01");
            assertThat(row.amountUp()).isEqualByComparingTo("20.05");
            assertThat(row.lost()).isEqualByComparingTo("50");
            assertThat(row.won()).isEqualByComparingTo("7");
            assertThat(row.end()).isEqualByComparingTo("130.16");
        });
    }
}
