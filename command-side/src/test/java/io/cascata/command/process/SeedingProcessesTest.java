package io.cascata.command.process;

import static io.cascata.command.DecisionSpec.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped processes are seeded at every start, whatever an organisation has made of them since. */
class SeedingProcessesTest {

    @TempDir
    private Path directory;

    private SqliteEventLog log;
    private LogBatchExecutor batches;

    @BeforeEach
    void seedOnce() {
        log = SqliteEventLog.open(directory, Clock.fixed(NOW, ZoneOffset.UTC));
        batches = new LogBatchExecutor(log, EventCodec.cascata(), CommandSideConfiguration.shippedDecisions());
        batches.execute(ShippedProcesses.commands(NOW));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    @Tag("F08")
    void seeding_again_adds_nothing() {
        assertThat(log.head()).isEqualTo(2L * OpportunityType.values().length);
        seedAgainAndFindNothingNew();
    }

    @Test
    @Tag("F08")
    void a_version_of_its_own_stays_active() {
        execute(new DraftProcess(ShippedProcesses.idFor(OpportunityType.UPSELL), own()));
        seedAgainAndFindNothingNew();
        execute(new ActivateProcess(ShippedProcesses.idFor(OpportunityType.UPSELL), 2));
        seedAgainAndFindNothingNew();

        assertThat(log.at(log.head()).orElseThrow().name()).isEqualTo("process.activated");
    }

    private void seedAgainAndFindNothingNew() {
        long before = log.head();
        batches.execute(ShippedProcesses.commands(NOW.plusSeconds(3_600)));
        assertThat(log.head()).isEqualTo(before);
    }

    private void execute(Command command) {
        var id = UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8));
        var from = new Provenance(id, NOW, "ada", "test", null, null, null, null);
        batches.execute(List.of(CommandRequest.of(command, from)));
    }

    private static ProcessDefinition own() {
        var shipped = ShippedProcesses.definitionFor(OpportunityType.UPSELL);
        return new ProcessDefinition("Our own", shipped.type(), shipped.stages(), shipped.transitions());
    }
}
