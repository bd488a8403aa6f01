package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static io.cascata.query.waterfall.Company.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.StageKey;
import io.cascata.query.waterfall.WaterfallQuestion.Skips;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One opportunity is won over skipped stages, one lost step by step, one lost over skipped stages, one opened late. */
@Tag("D15")
class PassingOverStagesTest extends CompanyTest {

    @BeforeEach
    void sell() {
        company.sales()
                .open("won", day(0), "target", null)
                .move("won", day(2), "qualified")
                .move("won", day(6), "won")
                .open("lost", day(0), "target", null)
                .move("lost", day(1), "engaged")
                .move("lost", day(3), "lost")
                .open("lost-late", day(0), "target", null)
                .move("lost-late", day(2), "pipeline")
                .move("lost-late", day(5), "lost")
                .open("opened-late", day(1), "qualified", null);
    }

    private Waterfall under(Skips skips) throws Exception {
        return company.waterfall(Company.QUESTION.with(skips));
    }

    private static Map<String, StageRow.Reach> reached(Waterfall waterfall) {
        var reached = new TreeMap<String, StageRow.Reach>();
        waterfall.stages().stream()
                .filter(row -> row.reach().reached() > 0)
                .forEach(row -> reached.put(row.key().value(), row.reach()));
        return reached;
    }

    @Test
    void reached_counts_a_stage_passed_over_as_passed() throws Exception {
        var waterfall = under(Skips.REACHED);
        assertThat(reached(waterfall))
                .isEqualTo(Map.of(
                        "target", new StageRow.Reach(4, 4, 0, 0, 0, 0, 0, 1),
                        "engaged", new StageRow.Reach(4, 3, 0, 1, 0, 0, 0, 3),
                        "qualified", new StageRow.Reach(3, 2, 1, 0, 0, 0, 0, 1),
                        "pipeline", new StageRow.Reach(2, 1, 0, 1, 0, 0, 0, 1),
                        "contract", new StageRow.Reach(1, 1, 0, 0, 0, 0, 0, 1),
                        "won", new StageRow.Reach(1, 0, 0, 0, 0, 1, 0, 0),
                        "lost", new StageRow.Reach(2, 0, 0, 2, 0, 0, 0, 0)));
        assertThat(stage(waterfall, "engaged").toNext()).isEqualTo(0.75);
        assertThat(stage(waterfall, "won").fromFirst()).isEqualTo(0.25);
        assertThat(stage(waterfall, "engaged").skipRate()).isEqualTo(1.0);
        assertThat(stage(waterfall, "qualified").skipRate()).isEqualTo(0.5);
    }

    @Test
    void actual_counts_only_stages_really_entered() throws Exception {
        var waterfall = under(Skips.ACTUAL);
        assertThat(reached(waterfall))
                .isEqualTo(Map.of(
                        "target", new StageRow.Reach(3, 3, 0, 0, 0, 0, 0, 0),
                        "engaged", new StageRow.Reach(1, 0, 0, 1, 0, 0, 0, 0),
                        "qualified", new StageRow.Reach(2, 1, 1, 0, 0, 0, 0, 0),
                        "pipeline", new StageRow.Reach(1, 0, 0, 1, 0, 0, 0, 0),
                        "won", new StageRow.Reach(1, 0, 0, 0, 0, 1, 0, 0),
                        "lost", new StageRow.Reach(2, 0, 0, 2, 0, 0, 0, 0)));
        assertThat(stage(waterfall, "target").toNext()).isEqualTo(1.0 / 3);
        assertThat(stage(waterfall, "qualified").toNext()).isEqualTo(0.0);
        assertThat(stage(waterfall, "won").fromFirst()).isEqualTo(1.0 / 3);
    }

    @Test
    void fill_except_lost_fills_nothing_for_a_lost_opportunity() throws Exception {
        assertThat(reached(under(Skips.FILL_EXCEPT_LOST)))
                .isEqualTo(Map.of(
                        "target", new StageRow.Reach(4, 4, 0, 0, 0, 0, 0, 1),
                        "engaged", new StageRow.Reach(3, 2, 0, 1, 0, 0, 0, 2),
                        "qualified", new StageRow.Reach(2, 1, 1, 0, 0, 0, 0, 0),
                        "pipeline", new StageRow.Reach(2, 1, 0, 1, 0, 0, 0, 1),
                        "contract", new StageRow.Reach(1, 1, 0, 0, 0, 0, 0, 1),
                        "won", new StageRow.Reach(1, 0, 0, 0, 0, 1, 0, 0),
                        "lost", new StageRow.Reach(2, 0, 0, 2, 0, 0, 0, 0)));
    }

    @Test
    @Tag("K03")
    void the_transition_matrix_counts_every_way_from_stage_to_stage() throws Exception {
        var ways = new TreeMap<String, Long>();
        company.waterfall()
                .transitions()
                .forEach(flow -> ways.put(name(flow.from()) + " > " + name(flow.to()), flow.count()));
        assertThat(ways)
                .isEqualTo(Map.ofEntries(
                        Map.entry("- > target", 3L),
                        Map.entry("- > qualified", 1L),
                        Map.entry("target > engaged", 1L),
                        Map.entry("target > qualified", 1L),
                        Map.entry("target > pipeline", 1L),
                        Map.entry("engaged > lost", 1L),
                        Map.entry("pipeline > lost", 1L),
                        Map.entry("qualified > won", 1L),
                        Map.entry("qualified > -", 1L),
                        Map.entry("won > -", 1L),
                        Map.entry("lost > -", 2L)));
    }

    private static String name(@Nullable StageKey key) {
        return key == null ? "-" : key.value();
    }

    @Test
    @Tag("K07")
    void a_lead_time_leaves_out_who_skipped_the_stage_and_counts_them() throws Exception {
        var engaged = StagePair.parse("target->engaged");
        var qualified = StagePair.parse("target->qualified");
        assertThat(company.waterfall(Company.QUESTION.withLeadTimes(List.of(engaged, qualified)))
                        .leadTimes())
                .containsExactly(
                        new Waterfall.LeadTime(engaged, 1, 86_400.0, 86_400.0, 2),
                        new Waterfall.LeadTime(qualified, 1, 2 * 86_400.0, 2 * 86_400.0, 2));
    }
}
