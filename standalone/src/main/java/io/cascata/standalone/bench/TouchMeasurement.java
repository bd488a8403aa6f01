package io.cascata.standalone.bench;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.decision.Provenance;
import io.cascata.command.policy.PolicySettings;
import io.cascata.command.policy.storage.SqlitePolicyStore;
import io.cascata.command.touch.RecordTouches;
import io.cascata.command.touch.TouchReport;
import io.cascata.events.value.Team;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The intake of touches in batches of 1,000, each durable before the next, and then the policies that score them. */
final class TouchMeasurement implements Measurement {

    private static final int BATCH = 1_000;
    private static final int TOUCHES = 100_000;
    private static final int WARM_UP = 10_000;
    private static final int PEOPLE = 5_000;
    private static final double GOAL = 20_000;

    @Override
    public String name() {
        return "touch";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws Exception {
        int warmUp = Math.min(WARM_UP, workshop.events());
        int count = Math.min(TOUCHES, workshop.events());
        record(workshop.directory("touch-warm-up"), warmUp);
        var directory = workshop.directory("touch");
        var rate = record(directory, count);
        return List.of(
                Figure.told("touches, batches of 1,000", rate, "touches/s").goal("> 20,000", rate > GOAL),
                Figure.told("touches scored by policies", score(directory, count), "touches/s"));
    }

    private static double record(Path directory, int count) {
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            var intake = new RecordTouches(log, EventCodec.cascata());
            var watch = new Stopwatch();
            for (int from = 0; from < count; from += BATCH) {
                intake.record(reports(from, Math.min(count, from + BATCH)), provenance())
                        .join();
            }
            return watch.rate(count);
        }
    }

    private static double score(Path directory, int count) {
        var codec = EventCodec.cascata();
        try (EventLog log = SqliteEventLog.open(directory, Clock.systemUTC());
                var policies = CommandSideConfiguration.policiesOver(
                        log,
                        codec,
                        CommandSideConfiguration.shippedDecisions(),
                        SqlitePolicyStore.open(directory.resolve("policies")),
                        PolicySettings.SHIPPED)) {
            var watch = new Stopwatch();
            policies.catchUp();
            return watch.rate(count);
        }
    }

    private static List<TouchReport> reports(int from, int to) {
        return IntStream.range(from, to).mapToObj(TouchMeasurement::report).toList();
    }

    private static TouchReport report(int number) {
        var person = number % PEOPLE;
        return new TouchReport(
                "bench",
                "touch-" + number,
                Instant.now(),
                "bench-contact-" + person,
                "bench-account-" + person / 10,
                null,
                "Email",
                "visit",
                null,
                null,
                Team.MARKETING,
                null,
                null);
    }

    private static Provenance provenance() {
        return new Provenance(UUID.randomUUID(), Instant.now(), "bench", "bench", null, null, null, null);
    }
}
