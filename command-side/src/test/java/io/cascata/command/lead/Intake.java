package io.cascata.command.lead;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Provenance;
import io.cascata.command.decision.Refusal;
import io.cascata.command.execution.AxonCommandExecutor;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The command side over a log of its own, with the shipped processes; told in commands, asked for what happened. */
final class Intake implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");

    private final SqliteEventLog log;
    private final EventCodec codec = EventCodec.cascata();
    private final AxonCommandExecutor executor;
    private final LogBatchExecutor batches;
    private final AtomicInteger commands = new AtomicInteger();

    Intake(Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        Decisions decisions = CommandSideConfiguration.decisionsOver(log, codec);
        batches = new LogBatchExecutor(log, codec, decisions);
        batches.execute(ShippedProcesses.commands(NOW));
        executor = AxonCommandExecutor.start(log, codec, decisions);
    }

    static LeadProfile person(String name, @Nullable String email, @Nullable String company) {
        var address = email == null ? null : new EmailAddress(email);
        return new LeadProfile(
                new PersonProfile(new PersonName(name), address, null, null), company, null, null, null, null);
    }

    LeadId captured(String id, LeadProfile profile) {
        var lead = new LeadId(id);
        execute(new CaptureLead(lead, LeadOrigin.of(LeadOrigin.Way.FORM), profile));
        return lead;
    }

    /** What the command led to; throws the refusal. */
    List<DomainEvent> execute(Command command) {
        long before = log.head();
        try {
            executor.execute(request(command)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
        return after(before);
    }

    /** What became of each, in one batch. */
    List<Outcome> together(List<Command> asked) {
        return batches.execute(asked.stream().map(this::request).toList());
    }

    private CommandRequest request(Command command) {
        var id = UUID.nameUUIDFromBytes(("command " + commands.incrementAndGet()).getBytes(UTF_8));
        return CommandRequest.of(command, new Provenance(id, NOW, "ada", "test", null, null, null, null));
    }

    /** The events that are of a type, in order. */
    <E extends DomainEvent> List<E> all(Class<E> type) {
        return after(0).stream().filter(type::isInstance).map(type::cast).toList();
    }

    LeadConverted conversionOf(LeadId lead) {
        return all(LeadConverted.class).stream()
                .filter(event -> event.id().equals(lead))
                .findFirst()
                .orElseThrow();
    }

    private List<DomainEvent> after(long position) {
        return log.read(EventQuery.after(position, 10_000)).events().stream()
                .<DomainEvent>map(codec::decode)
                .toList();
    }

    @Override
    public void close() {
        executor.close();
        log.close();
    }
}
