package io.cascata.query.waterfall.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K08")
class GoingAstrayTest extends PaceTest {

    private static StageKey key(String key) {
        return new StageKey(key);
    }

    @Test
    @Tag("D15")
    void a_move_back_has_the_distance_of_the_orders() throws Exception {
        sales.open("far", day(0), "pipeline", null)
                .move("far", day(10), "target")
                .open("near", day(0), "pipeline", null)
                .move("near", day(11), "qualified")
                .move("near", day(12), "pipeline")
                .move("near", day(13), "qualified")
                .open("outside", day(0), "pipeline", null)
                .move("outside", day(30), "target");
        assertThat(pace().setbacks(QUESTION.with(days(0, 20))).regressions())
                .containsExactly(
                        new Setbacks.Regression(key("pipeline"), key("target"), 3, 1, 1),
                        new Setbacks.Regression(key("pipeline"), key("qualified"), 1, 2, 1));
    }

    @Test
    @Tag("D15")
    void entries_are_numbered_by_visit_and_the_last_one_is_told() throws Exception {
        sales.open("once", day(0), "target", null)
                .open("thrice", day(0), "target", null)
                .move("thrice", day(1), "engaged")
                .move("thrice", day(2), "target")
                .move("thrice", day(3), "engaged")
                .move("thrice", day(4), "target");
        assertThat(pace().setbacks(QUESTION).returns().getFirst())
                .isEqualTo(new Setbacks.Return(
                        key("target"),
                        2,
                        List.of(
                                new Setbacks.Visit(1, "target-01", 2, 1),
                                new Setbacks.Visit(2, "target-02", 1, 0),
                                new Setbacks.Visit(3, "target-03", 1, 1))));
    }

    @Test
    void visits_beyond_the_tenth_are_counted_with_it() throws Exception {
        sales.open("restless", day(0), "target", null);
        for (int i = 1; i <= 22; i++) {
            sales.move("restless", day(i), i % 2 == 1 ? "engaged" : "target");
        }
        var visits = pace().setbacks(QUESTION).returns().getFirst().visits();
        assertThat(visits).hasSize(10);
        assertThat(visits.getLast()).isEqualTo(new Setbacks.Visit(10, "target-10", 3, 1));
    }

    @Test
    void recycled_by_accepted_and_recycled_with_the_time_until_they_were_as_far_again() throws Exception {
        sales.open("accepted", day(0), "engaged", null)
                .move("accepted", day(1), "qualified")
                .open("back-again", day(0), "engaged", null)
                .move("back-again", day(2), "recycled")
                .move("back-again", day(10), "target")
                .move("back-again", day(14), "qualified")
                .open("twice", day(0), "engaged", null)
                .move("twice", day(2), "recycled")
                .move("twice", day(8), "engaged")
                .move("twice", day(9), "recycled")
                .open("lost", day(0), "engaged", null)
                .move("lost", day(2), "lost");
        var setbacks = pace().setbacks(QUESTION);
        assertThat(setbacks.recycling()).contains(new Setbacks.Recycling(key("engaged"), 1, 3, 0.75, 2, 9.0));
        assertThat(setbacks.recycles()).isEqualTo(new Setbacks.Recycles(2, 3, 2));
    }

    @Test
    void what_leaks_at_a_hand_over_is_told_by_the_teams() throws Exception {
        sales.process(
                new ProcessId("relay"),
                new ProcessDefinition(
                        "Relay",
                        OpportunityType.UPSELL,
                        List.of(
                                stage("signal", 1, CanonicalStage.DETECTED, Team.MARKETING),
                                stage("ready", 2, CanonicalStage.PRIORITIZED, Team.MARKETING),
                                stage("worked", 3, CanonicalStage.QUALIFIED, Team.SALES_DEVELOPMENT),
                                stage("won", 4, CanonicalStage.CLOSED_WON, Team.SALES_DEVELOPMENT),
                                stage("lost", 5, CanonicalStage.CLOSED_LOST, null)),
                        List.of()),
                day(0));
        sales.open("a", day(0), "ready", null)
                .move("a", day(1), "worked")
                .open("b", day(0), "ready", null)
                .move("b", day(1), "lost")
                .open("c", day(0), "ready", null)
                .move("c", day(1), "signal")
                .open("d", day(0), "ready", null);
        var asked = WaterfallQuestion.EVERYTHING.with(DealFilter.process(new ProcessId("relay")));
        assertThat(pace().setbacks(asked).handOvers())
                .containsExactly(new Setbacks.HandOver(
                        Team.MARKETING, Team.SALES_DEVELOPMENT, key("ready"), key("worked"), 4, 1, 1, 1, 1, 1 / 3.0));
    }

    private static StageDefinition stage(String key, int order, CanonicalStage canonical, Team owner) {
        return new StageDefinition(key(key), order, key, canonical, owner, null, null, List.of());
    }
}
