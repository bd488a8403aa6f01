package io.cascata.command.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.BatchExecutor.Outcome.Accepted;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.execution.Port.ComeAboard;
import io.cascata.command.execution.Port.GoAshore;
import io.cascata.command.execution.Port.PilotCameAboard;
import io.cascata.command.execution.Port.PilotWentAshore;
import io.cascata.command.execution.Port.SetSail;
import io.cascata.command.execution.Port.ShipSailed;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingSideBySideTest {

    private static final int BATCHES = 60;

    private final EventCodec codec = new EventCodec(Port.CATALOGUE, List.of());

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void lines_of_batches_that_write_at_once_break_no_rule_and_lose_nothing(long seed) {
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            var executor = new LogBatchExecutor(log, codec, Port.DECISIONS);
            var lines = IntStream.range(0, 2)
                    .mapToObj(number ->
                            CompletableFuture.supplyAsync(() -> sent(executor, new Random(seed * 10 + number))))
                    .toList();
            var accepted = lines.stream().mapToLong(CompletableFuture::join).sum();

            assertThat(log.head()).as("events told").isEqualTo(accepted);
            assertThatNoRuleIsBroken(log);
        }
    }

    /** The number of events that the line was told about. */
    private static long sent(LogBatchExecutor executor, Random random) {
        var line = executor.line();
        var events = 0L;
        for (int batch = 0; batch < BATCHES; batch++) {
            events += events(line.begin(batch(random)));
        }
        return events + events(line.finish());
    }

    private static long events(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToLong(outcome -> outcome instanceof Accepted accepted ? accepted.events() : 0)
                .sum();
    }

    private static List<CommandRequest> batch(Random random) {
        return IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(number -> switch (random.nextInt(3)) {
                    case 0 -> new ComeAboard("pilot " + random.nextInt(12));
                    case 1 -> new GoAshore("pilot " + random.nextInt(12));
                    default -> new SetSail("ship " + random.nextInt(12), "pilot " + random.nextInt(12));
                })
                .map(Requests::of)
                .toList();
    }

    private void assertThatNoRuleIsBroken(EventLog log) {
        var aboard = new HashSet<String>();
        var voyages = new HashMap<String, Integer>();
        for (var stored : log.read(EventQuery.after(0, 100_000)).events()) {
            switch (codec.decode(stored)) {
                case PilotCameAboard came ->
                    assertThat(aboard.add(came.pilot())).as("%s", stored).isTrue();
                case PilotWentAshore went ->
                    assertThat(aboard.remove(went.pilot())).as("%s", stored).isTrue();
                case ShipSailed sailed -> {
                    assertThat(aboard).as("%s", stored).contains(sailed.pilot());
                    assertThat(voyages.merge(sailed.ship(), 1, Integer::sum))
                            .as("%s", stored)
                            .isEqualTo(sailed.voyage());
                }
                default -> throw new AssertionError(stored);
            }
        }
    }
}
