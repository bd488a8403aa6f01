package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static io.cascata.query.waterfall.Company.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.query.testing.Processes;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.WaterfallQuestion.Stages;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K02")
class ChangingTheStageModelTest extends CompanyTest {

    private static final ProcessDefinition REVISED = new ProcessDefinition(
            "Acquisition",
            OpportunityType.ACQUISITION,
            Processes.stages(
                    "target:TARGET",
                    "detected:DETECTED",
                    "qualified:QUALIFIED",
                    "pipeline:PIPELINE",
                    "won:CLOSED_WON",
                    "lost:CLOSED_LOST"),
            List.of());

    @Test
    void stays_keep_the_model_they_began_in_and_say_that_they_ended_by_the_change() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", day(2), "engaged")
                .process(SalesLog.PROCESS, 2, REVISED, day(3))
                .migrate("a", day(5), "qualified")
                .move("a", day(8), "won");
        var waterfall = company.waterfall();

        assertThat(waterfall.balanced()).isTrue();
        assertThat(stage(waterfall, "engaged").stays()).isEqualTo(new StageRow.Stays(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0));
        assertThat(stage(waterfall, "engaged").time().median()).isEqualTo(3.0);
        assertThat(stage(waterfall, "qualified").stays())
                .isEqualTo(new StageRow.Stays(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0));
        assertThat(waterfall.results().medianCycleDays()).isEqualTo(8.0);
    }

    @Test
    @Tag("F08")
    void a_stage_that_both_versions_have_is_stayed_in_and_what_was_reached_stays_reached() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", day(1), "engaged")
                .move("a", day(2), "qualified")
                .process(SalesLog.PROCESS, 2, REVISED, day(3))
                .migrate("a", day(4), "qualified")
                .move("a", day(8), "pipeline");
        var waterfall = company.waterfall();

        assertThat(waterfall.balanced()).isTrue();
        assertThat(stage(waterfall, "qualified").stays())
                .isEqualTo(new StageRow.Stays(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(stage(waterfall, "qualified").time().median()).isEqualTo(6.0);
        assertThat(stage(waterfall, "target").reach()).isEqualTo(new StageRow.Reach(1, 1, 0, 0, 0, 0, 0, 0));
        assertThat(stage(waterfall, "qualified").reach()).isEqualTo(new StageRow.Reach(1, 1, 0, 0, 0, 0, 0, 0));
        assertThat(stage(waterfall, "pipeline").reach().stillThere()).isEqualTo(1);
    }

    @Test
    @Tag("F08")
    void drafts_that_opportunities_stand_in_are_counted_side_by_side() throws Exception {
        var imported = new ProcessId("imported");
        company.sales()
                .draft(imported, 1, Processes.ACQUISITION, day(0))
                .open("a", day(1), "engaged", null)
                .open("b", day(1), "engaged", null)
                .draft(imported, 2, REVISED, day(3))
                .open("c", day(3), "detected", null)
                .migrate("a", day(5), "qualified")
                .move("c", day(6), "qualified");
        var waterfall = company.waterfall(WaterfallQuestion.EVERYTHING);

        assertThat(waterfall.balanced()).isTrue();
        assertThat(stage(waterfall, "engaged").stays()).isEqualTo(new StageRow.Stays(2, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0));
        assertThat(stage(waterfall, "qualified").stays())
                .isEqualTo(new StageRow.Stays(2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0));
        assertThat(stage(waterfall, "detected").reach().reached())
                .as("one began there, one passed over it")
                .isEqualTo(2);
    }

    @Test
    void a_stage_that_the_model_lost_is_shown_as_long_as_somebody_was_there() throws Exception {
        company.sales().open("a", day(0), "engaged", null).process(SalesLog.PROCESS, 2, REVISED, day(3));

        assertThat(company.waterfall().stages())
                .extracting(row -> row.key().value())
                .contains("engaged", "detected")
                .doesNotContain("contract", "recycled");
        assertThat(company.waterfall(Company.knownAt(3)).stages())
                .extracting(row -> row.key().value())
                .contains("contract", "recycled")
                .doesNotContain("detected");
    }

    @Test
    void canonical_stages_compare_what_models_name_differently() throws Exception {
        company.sales()
                .open("a", day(0), "contract", null)
                .process(new ProcessId("partners"), REVISED, day(1))
                .open("b", day(2), "pipeline", null);
        var waterfall = company.waterfall(WaterfallQuestion.EVERYTHING);

        assertThat(waterfall
                        .stage(new StageKey("PIPELINE"))
                        .orElseThrow()
                        .stays()
                        .entries())
                .isEqualTo(2);
        assertThat(waterfall.stage(new StageKey("DETECTED")).orElseThrow().reach())
                .isEqualTo(new StageRow.Reach(1, 1, 0, 0, 0, 0, 0, 1));
    }

    @Test
    @Tag("K02")
    void the_canonical_stages_of_one_process_can_be_asked_for() throws Exception {
        company.sales().open("a", day(0), "target", null).move("a", day(2), "contract");
        var everything = WaterfallQuestion.EVERYTHING.with(Stages.CANONICAL);
        var waterfall = company.waterfall(everything);

        assertThat(waterfall.process()).isNull();
        assertThat(stage(waterfall, "PIPELINE").stays().entries()).isEqualTo(1);
        assertThat(company.waterfall(Company.QUESTION.with(Stages.CANONICAL)).stages())
                .isEqualTo(waterfall.stages());
        assertThat(company.waterfall(WaterfallQuestion.EVERYTHING.with(Stages.OWN)))
                .isEqualTo(company.waterfall());
    }

    @Test
    void own_stages_are_refused_where_opportunities_lie_in_several_processes() {
        company.sales()
                .open("a", day(0), "contract", null)
                .process(new ProcessId("partners"), REVISED, day(1))
                .open("b", day(2), "pipeline", null);

        assertThatThrownBy(() -> company.waterfall(WaterfallQuestion.EVERYTHING.with(Stages.OWN)))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessage("stages: these opportunities lie in 2 processes: name one");
    }
}
