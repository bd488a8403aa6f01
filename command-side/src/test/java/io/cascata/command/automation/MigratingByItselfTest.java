package io.cascata.command.automation;

import static io.cascata.command.automation.Desk.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.opportunity.AdvanceStage;
import io.cascata.command.opportunity.LoseOpportunity;
import io.cascata.command.process.ActivateProcess;
import io.cascata.command.process.DraftProcess;
import io.cascata.command.process.OrderMigration;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.id.ProcessId;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageKey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version of a process takes over, with the shipped policies on a real log. */
@Tag("F08")
class MigratingByItselfTest {

    private static final ProcessId PROCESS = ShippedProcesses.idFor(OpportunityType.ACQUISITION);

    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void anOpportunityIsOpen() {
        desk = Desk.open(directory);
        desk.openDealIn("qualified");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void every_open_opportunity_goes_on_by_it_once() {
        takeOver();

        desk.settle();

        assertThat(desk.events(OpportunityMigrated.class)).singleElement().satisfies(migrated -> {
            assertThat(migrated.id()).isEqualTo(DEAL);
            assertThat(migrated.fromVersion()).isEqualTo(1);
            assertThat(migrated.situation().processVersion()).isEqualTo(2);
            assertThat(migrated.to().key()).isEqualTo(new StageKey("qualified"));
            assertThat(migrated.cause().rule()).isEqualTo("when-migration-ordered-then-migrate-opportunities");
        });
        long head = desk.head();
        desk.settleFromTheBeginning();
        assertThat(desk.head()).isEqualTo(head);
    }

    @Test
    void what_follows_is_worked_by_the_new_version() {
        takeOver();
        desk.settle();

        desk.execute(new AdvanceStage(DEAL, new StageKey("pipeline"), Cause.MANUAL));

        assertThat(desk.events(StageAdvanced.class).getLast().situation().processVersion())
                .isEqualTo(2);
    }

    @Test
    void a_closed_one_keeps_its_version() {
        desk.execute(new LoseOpportunity(DEAL, null, "too dear", Cause.MANUAL));
        takeOver();

        desk.settle();

        assertThat(desk.events(OpportunityMigrated.class)).isEmpty();
    }

    private void takeOver() {
        var first = ShippedProcesses.definitionFor(OpportunityType.ACQUISITION);
        var second = new ProcessDefinition("Ours", first.type(), first.stages(), first.transitions());
        desk.execute(new DraftProcess(PROCESS, second));
        desk.execute(new ActivateProcess(PROCESS, 2));
        desk.execute(new OrderMigration(PROCESS, 2, List.of()));
    }
}
