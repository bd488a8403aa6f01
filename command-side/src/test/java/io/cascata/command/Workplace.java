package io.cascata.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.policy.PolicyRunner;
import io.cascata.command.policy.PolicySettings;
import io.cascata.command.policy.storage.SqlitePolicyStore;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.command.touch.RecordTouches;
import io.cascata.command.touch.TouchOutcome;
import io.cascata.command.touch.TouchReport;
import io.cascata.events.DomainEvent;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The command side at work on a real log: commands and touches go in, the shipped policies react when told to, and what
 * has happened is read back. The clock of the log stands still at {@link #NOW}.
 */
public final class Workplace implements AutoCloseable {

    public static final Instant NOW = DecisionSpec.NOW;

    private final Path directory;
    private final SqliteEventLog log;
    private final EventCodec codec = EventCodec.cascata();
    private final LogBatchExecutor batches;
    private final RecordTouches intake;
    private PolicyRunner policies;
    private int commands;

    private Workplace(Path directory) {
        this.directory = directory;
        this.log = SqliteEventLog.open(directory, Clock.fixed(NOW, ZoneOffset.UTC));
        this.batches = new LogBatchExecutor(log, codec, CommandSideConfiguration.decisionsOver(log, codec));
        this.intake = new RecordTouches(log, codec);
        this.policies = runner(directory);
        batches.execute(ShippedProcesses.commands(NOW.minusSeconds(1)));
    }

    public static Workplace open(Path directory) {
        return new Workplace(directory);
    }

    private PolicyRunner runner(Path store) {
        return CommandSideConfiguration.policiesOver(
                log,
                codec,
                CommandSideConfiguration.decisionsOver(log, codec),
                SqlitePolicyStore.open(store),
                PolicySettings.SHIPPED);
    }

    /** Somebody does this now; it must not be refused. */
    public void does(Command... asked) {
        for (var command : asked) {
            assertThat(asks(command)).isInstanceOf(Outcome.Accepted.class);
        }
    }

    /** Somebody asks for this now. */
    public Outcome asks(Command command) {
        var id = UUID.nameUUIDFromBytes(("command " + ++commands).getBytes(UTF_8));
        var from = new Provenance(id, NOW, "ada", "test", null, null, null, null);
        return batches.execute(List.of(CommandRequest.of(command, from))).getFirst();
    }

    /** These touches are reported; none may be refused. */
    public void reported(List<TouchReport> reports) {
        var from = new Provenance(new UUID(0, 1), NOW, "web", "api", null, null, null, null);
        var recorded = intake.record(reports, from).join();
        assertThat(recorded.count(TouchOutcome.Refused.class)).isZero();
    }

    /** The policies react to all that happened, and to what follows from that. */
    public void settle() {
        policies.catchUp();
        assertThat(policies.status().parked()).isEmpty();
    }

    /** What policies asked for and rules refused, by code. */
    public List<String> refusals() {
        return policies.status().refused().stream().map(note -> note.code()).toList();
    }

    /** The policies forget how far they have come, and react to everything once more. */
    public void settleAgainFromTheStart() {
        policies.close();
        policies = runner(directory.resolve("forgotten"));
        settle();
    }

    public long head() {
        return log.head();
    }

    public Stream<DomainEvent> events() {
        return log.read(EventQuery.after(0, 100_000)).events().stream().map(codec::decode);
    }

    public <E extends DomainEvent> List<E> events(Class<E> type) {
        return events().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        policies.close();
        log.close();
    }
}
