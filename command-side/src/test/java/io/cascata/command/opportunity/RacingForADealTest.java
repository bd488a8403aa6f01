package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.OpportunityRefusal.DEAL_ALREADY_OPEN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.command.decision.Refusal;
import io.cascata.command.execution.AxonCommandExecutor;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight threads open opportunities on the same deal at the same moment. */
class RacingForADealTest {

    private static final int ROUNDS = 60;
    private static final int THREADS = 8;

    @TempDir
    private Path directory;

    private SqliteEventLog log;
    private AxonCommandExecutor executor;

    @BeforeEach
    void open() {
        var decisions = CommandSideConfiguration.shippedDecisions();
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        new LogBatchExecutor(log, EventCodec.cascata(), decisions).execute(ShippedProcesses.commands(NOW));
        executor = AxonCommandExecutor.start(log, EventCodec.cascata(), decisions);
    }

    @AfterEach
    void close() {
        executor.close();
        log.close();
    }

    @Test
    @Tag("A11")
    void one_of_them_opens_it_and_the_others_are_told_which() throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                var account = new AccountId("account " + round);
                execute(new RegisterAccount(account, AccountProfile.named("Acme " + round)));
                var start = new CyclicBarrier(THREADS);
                var running = new ArrayList<Future<Boolean>>();
                for (int i = 0; i < THREADS; i++) {
                    var command = opening(new OpportunityId("opportunity " + round + " " + i), account);
                    running.add(threads.submit(() -> {
                        start.await();
                        return opens(command);
                    }));
                }
                int opened = 0;
                for (var one : running) {
                    opened += one.get() ? 1 : 0;
                }
                assertThat(opened).as("opened in round %s", round).isEqualTo(1);
            }
        }
        assertThat(log.read(EventQuery.after(0, 10_000)).events())
                .filteredOn(event -> event.name().equals("opportunity.opened"))
                .hasSize(ROUNDS);
    }

    private boolean opens(OpenOpportunity command) {
        try {
            execute(command);
            return true;
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo(DEAL_ALREADY_OPEN);
                assertThat(refusal.values()).containsKey("openOpportunity");
            });
            return false;
        }
    }

    private void execute(Command command) {
        var id = UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8));
        executor.execute(CommandRequest.of(command, new Provenance(id, NOW, "ada", "test", null, null, null, null)))
                .join();
    }

    private static OpenOpportunity opening(OpportunityId id, AccountId account) {
        return new OpenOpportunity(
                id,
                id.value(),
                new Purchase(account, new SolutionId("crm"), OpportunityType.UPSELL, null),
                new Start(null, null, null),
                null,
                Forecast.NONE,
                OpenedFrom.ACCOUNT,
                Cause.MANUAL);
    }
}
