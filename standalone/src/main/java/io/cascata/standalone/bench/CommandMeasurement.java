package io.cascata.standalone.bench;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandExecutor;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.command.execution.AxonCommandExecutor;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.opportunity.SetAmount;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.Seeding;
import io.cascata.standalone.embedded.WriteSide;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Single commands, each durable before it is answered, from 8 threads on entities of 40 events. As many commands on as
 * many other entities come first, so that what is measured is a server at work and not the JVM's compiler.
 */
final class CommandMeasurement implements Measurement {

    private static final int THREADS = 8;
    private static final int ENTITIES = 256;
    private static final int EVENTS_EACH = 40;
    private static final int COMMANDS = 20_000;
    private static final double GOAL_OF_FSYNCS = 1.5;

    @Override
    public String name() {
        return "command";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws Exception {
        var directory = workshop.directory("command");
        var clock = Clock.systemUTC();
        try (var log = SqliteEventLog.open(directory, clock);
                var executor = AxonCommandExecutor.start(
                        log, EventCodec.cascata(), CommandSideConfiguration.shippedDecisions())) {
            prepare(new WriteSide(log), clock);
            var count = Math.min(COMMANDS, workshop.events());
            run(executor, count, 0);
            var fsyncs = Disk.fsyncsPerSecond(directory);
            var watch = new Stopwatch();
            run(executor, count, ENTITIES);
            var rate = watch.rate(count);
            return List.of(Figure.against("commands at 8 threads", rate, "commands/s", "fsyncs", fsyncs)
                    .goal("> 1.5 of fsyncs", rate > fsyncs * GOAL_OF_FSYNCS));
        }
    }

    /** Opportunities that have been given many amounts already. */
    private static void prepare(WriteSide writing, Clock clock) {
        Seeding.shippedProcesses(writing.batches(), clock);
        writing.batches().execute(List.of(request(new RegisterAccount(account(), AccountProfile.named("Bench")))));
        writing.batches().execute(everyEntity(CommandMeasurement::opening));
        for (var number = 1; number < EVENTS_EACH; number++) {
            var amount = number;
            writing.batches().execute(everyEntity(entity -> amount(entity, amount)));
        }
    }

    private static void run(CommandExecutor executor, int commands, int firstEntity) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(() -> {
                        for (var number = thread; number < commands; number += THREADS) {
                            var entity = firstEntity + number % ENTITIES;
                            executor.execute(request(amount(entity, 1_000 + number)))
                                    .join();
                        }
                    }))
                    .toList();
            for (var done : work) {
                done.get();
            }
        }
    }

    private static List<CommandRequest> everyEntity(IntFunction<Command> command) {
        return IntStream.range(0, 2 * ENTITIES)
                .mapToObj(command)
                .map(CommandMeasurement::request)
                .toList();
    }

    private static Command opening(int entity) {
        return new OpenOpportunity(
                new OpportunityId("bench-" + entity),
                "Opportunity " + entity,
                new OpenOpportunity.Purchase(
                        account(), new SolutionId("solution-" + entity), OpportunityType.ACQUISITION, null),
                OpenOpportunity.Start.DEFAULT,
                null,
                OpenOpportunity.Forecast.NONE,
                OpenedFrom.ACCOUNT,
                Cause.MANUAL);
    }

    private static Command amount(int entity, int amount) {
        return new SetAmount(new OpportunityId("bench-" + entity), Money.of(String.valueOf(amount), "EUR"));
    }

    private static AccountId account() {
        return new AccountId("bench-account");
    }

    private static CommandRequest request(Command command) {
        var provenance = new Provenance(UUID.randomUUID(), Instant.now(), "bench", "bench", null, null, null, null);
        return CommandRequest.of(command, provenance);
    }
}
