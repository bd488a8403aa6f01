package io.cascata.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascata.log.EventQuery;
import io.cascata.log.SettableClock;
import io.cascata.log.StoredEvent;
import io.cascata.log.VerificationProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a JVM that appends from eight threads, with SIGKILL, again and again. More rounds: {@code -Dcascata.crash.rounds=50}. */
class KillingTheProcessTest {

    private static final int ROUNDS = Integer.getInteger("cascata.crash.rounds", 8);
    private static final int LONGEST_LIFE_MILLIS = 1_500;

    @TempDir
    Path temporary;

    private final Set<UUID> acknowledged = new HashSet<>();

    @Test
    void what_was_acknowledged_is_there_once_and_in_order_however_often_the_process_is_killed()
            throws IOException, InterruptedException {
        long seed = Long.getLong("cascata.crash.seed", System.nanoTime());
        System.out.println("kill -9, " + ROUNDS + " rounds with seed " + seed);
        var random = new Random(seed);
        long before = 0;
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(runAndKill(round, random.nextInt(LONGEST_LIFE_MILLIS)));
            before = check(round, before);
        }
        System.out.println("kill -9, " + ROUNDS + " rounds: " + acknowledged.size() + " events acknowledged, " + before
                + " stored, none missing, none twice");
        assertThat(acknowledged).isNotEmpty();
    }

    private List<UUID> runAndKill(int round, int lifeMillis) throws IOException, InterruptedException {
        Path output = temporary.resolve("acknowledged-" + round);
        var child = ChildJvm.start(AppendingChild.class, output, directory().toString(), "round" + round);
        try {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> Files.size(output) > 0 || !child.isAlive());
            child.waitFor(lifeMillis, TimeUnit.MILLISECONDS);
            assertThat(child.isAlive()).as(() -> read(output)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        return ids(output);
    }

    private long check(int round, long before) {
        try (var log = SqliteEventLog.open(directory(), new SettableClock())) {
            var stored = new ArrayList<UUID>();
            long at = 0;
            while (at < log.head()) {
                var page = log.read(EventQuery.after(at, 5_000));
                page.events().stream().map(StoredEvent::id).forEach(stored::add);
                at = page.searchedTo();
            }
            assertThat(stored).as("round %s: no event is stored twice", round).doesNotHaveDuplicates();
            assertThat((long) stored.size()).as("round %s: no gaps", round).isEqualTo(log.head());
            var missing = new HashSet<>(acknowledged);
            stored.forEach(missing::remove);
            assertThat(missing)
                    .as("round %s: acknowledged, but not stored", round)
                    .isEmpty();
            assertThat(log.head()).isGreaterThanOrEqualTo(before);
            assertThat(log.verify(VerificationProgress.NONE).findings())
                    .as("round %s", round)
                    .isEmpty();
            return log.head();
        }
    }

    private Path directory() {
        return temporary.resolve("data");
    }

    /** The last line may be cut off by the kill: only whole ids count. */
    private static List<UUID> ids(Path output) throws IOException {
        var ids = new ArrayList<UUID>();
        for (String line : Files.readAllLines(output)) {
            for (String word : line.split(" ", -1)) {
                if (word.length() == 36) {
                    ids.add(UUID.fromString(word));
                }
            }
        }
        return ids;
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
