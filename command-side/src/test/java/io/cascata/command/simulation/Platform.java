package io.cascata.command.simulation;

import static io.cascata.command.process.ShippedProcesses.idFor;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.CommandResult;
import io.cascata.command.decision.Provenance;
import io.cascata.command.decision.Refusal;
import io.cascata.command.execution.AxonCommandExecutor;
import io.cascata.command.process.ActivateProcess;
import io.cascata.command.process.DraftProcess;
import io.cascata.command.solution.DefineSolution;
import io.cascata.command.solution.SetTargetProfile;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.PersonProfile;
import io.cascata.log.AppendConflict;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The command side over a log of its own, set up for so many episodes of the simulation. */
final class Platform implements AutoCloseable {

    static final String SET_UP = "set-up";

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int PATIENCE_SECONDS = 30;

    private final SqliteEventLog log;
    private final AxonCommandExecutor executor;
    private final AtomicLong minutes = new AtomicLong();
    private final AtomicInteger outpaced = new AtomicInteger();

    Platform(Path directory, int episodes) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        var codec = EventCodec.cascata();
        executor = AxonCommandExecutor.start(log, codec, CommandSideConfiguration.decisionsOver(log, codec));
        setUp(episodes).forEach(this::prepare);
    }

    private static List<Command> setUp(int episodes) {
        var commands = new ArrayList<Command>();
        for (var type : Choices.TYPES) {
            commands.add(new DraftProcess(idFor(type), Course.definition(type)));
            commands.add(new ActivateProcess(idFor(type), 1));
        }
        commands.add(new DefineSolution(Choices.SOLUTION, "Talent management"));
        commands.add(new SetTargetProfile(Choices.SOLUTION, null, Course.profile()));
        for (int person = 0; person < Choices.PEOPLE; person++) {
            commands.add(new RegisterContact(Choices.contact(person), null, new PersonProfile(null, null, null, null)));
        }
        commands.addAll(accounts(episodes));
        return commands;
    }

    private static List<Command> accounts(int episodes) {
        var commands = new ArrayList<Command>();
        for (int episode = 0; episode < episodes; episode++) {
            for (int number = 0; number < Choices.ACCOUNTS; number++) {
                var account = Choices.account(episode, number);
                commands.add(new RegisterAccount(account, AccountProfile.named(account.value())));
            }
        }
        return commands;
    }

    private void prepare(Command command) {
        var id = UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8));
        executor.execute(CommandRequest.of(command, provenance(id, SET_UP))).join();
    }

    /** The answer; nothing where a rule, or a rival to whom the command lost all its attempts, was against it. */
    @Nullable
    CommandResult send(UUID id, Command command, @Nullable String hash) throws InterruptedException {
        var request = new CommandRequest(command, provenance(id, "simulation"), null, hash);
        try {
            return executor.execute(request).get(PATIENCE_SECONDS, SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("no answer to " + command, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal) {
                return null;
            }
            if (e.getCause() instanceof AppendConflict) {
                outpaced.incrementAndGet();
                return null;
            }
            throw new AssertionError("no rule, yet it failed: " + command, e);
        }
    }

    /** Business time goes on by a minute with each command, and now and then a command comes in late. */
    private Provenance provenance(UUID id, String channel) {
        var at = START.plusSeconds(60 * minutes.incrementAndGet());
        return new Provenance(id, at, "ada", channel, null, null, null, null);
    }

    /** How many commands lost all their attempts to others. */
    int outpaced() {
        return outpaced.get();
    }

    /** All that happened, in order of position. */
    List<StoredEvent> events() {
        var all = new ArrayList<StoredEvent>();
        for (long after = 0; after < log.head(); after = all.getLast().position()) {
            all.addAll(log.read(EventQuery.after(after, 5_000)).events());
        }
        return all;
    }

    @Override
    public void close() {
        executor.close();
        log.close();
    }
}
