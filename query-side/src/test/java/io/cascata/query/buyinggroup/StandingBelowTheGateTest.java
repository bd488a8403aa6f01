package io.cascata.query.buyinggroup;

import static io.cascata.query.buyinggroup.Talent.ANN;
import static io.cascata.query.buyinggroup.Talent.CHAMPION;
import static io.cascata.query.buyinggroup.Talent.CLEO;
import static io.cascata.query.buyinggroup.Talent.RATIFIER;
import static io.cascata.query.buyinggroup.Talent.START;
import static io.cascata.query.buyinggroup.Talent.USER;
import static io.cascata.query.buyinggroup.Talent.day;
import static io.cascata.query.buyinggroup.Talent.profile;
import static io.cascata.query.buyinggroup.Talent.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.value.CommitteeMeasure;
import io.cascata.events.value.CommitteeRule;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRules;
import io.cascata.query.testing.Processes;
import io.cascata.query.testing.SalesLog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People leave after the stage was entered. */
class StandingBelowTheGateTest {

    private Talent talent;

    @BeforeEach
    void open(@TempDir Path directory) {
        talent = new Talent(directory);
        talent.sales
                .process(START)
                .add(START, profile(target(CHAMPION, 1), target(USER, 2), target(RATIFIER, 1)))
                .open("deal", START, "target", null);
    }

    @AfterEach
    void close() {
        talent.close();
    }

    @Test
    @Tag("E05")
    void an_opportunity_that_its_people_left_stands_below_the_gate() throws Exception {
        var rule = new CommitteeRule(CommitteeMeasure.FILLED, 2, null);
        gated(new StageRules(2, rule, null, List.of(), List.of()));
        talent.sales
                .open("gated", START, "target", null)
                .add(day(1), new ContactRoleAdded(id(), ANN, CHAMPION))
                .add(day(1), new ContactRoleAdded(id(), CLEO, RATIFIER))
                .move("gated", day(2), "engaged")
                .add(day(3), new ContactRoleRemoved(id(), CLEO, RATIFIER, RemovalReason.LEFT_COMPANY));
        talent.settle();
        var api = new CommitteesApi(talent.groups, talent.log);
        var all = new EngagementParameters(null);

        assertThat(api.coverage("gated", all, Talent.when("2026-01-03", null)).belowGate())
                .isNull();
        assertThat(api.coverage("gated", all, Talent.when(null, null)).belowGate())
                .isEqualTo(new BelowGate(
                        new StageKey("engaged"), 2, 1, CommitteeMeasure.FILLED, 2, 1, List.of(USER, RATIFIER)));
    }

    private static OpportunityId id() {
        return new OpportunityId("gated");
    }

    private void gated(StageRules rules) {
        var stages = Processes.ACQUISITION.stages().stream()
                .map(stage -> stage.key().value().equals("engaged") ? with(stage, rules) : stage)
                .toList();
        talent.sales.process(
                SalesLog.PROCESS,
                2,
                new ProcessDefinition("Gated", OpportunityType.ACQUISITION, stages, List.of()),
                START);
    }

    private static StageDefinition with(StageDefinition stage, StageRules rules) {
        return new StageDefinition(
                stage.key(),
                stage.order(),
                stage.name(),
                stage.canonical(),
                stage.owner(),
                null,
                null,
                List.of(),
                rules);
    }
}
