package io.cascata.command.simulation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight threads send random commands to one log; then the log is read once and compared with a plain model. The same
 * {@code -Dsimulation.seed} gives each thread the same commands again, but not the order in which the threads meet: that
 * is up to the machine. {@code -Dsimulation.rounds} is how many commands each of them sends.
 */
@Tag("D08")
class SimulationTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = Integer.getInteger("simulation.rounds", 1_000);
    private static final int SECONDS_PER_ROUND = 1;

    @Test
    void no_rule_is_broken_by_eight_threads_of_random_commands(@TempDir Path directory) throws Exception {
        long seed = Long.getLong("simulation.seed", System.nanoTime());
        System.out.println("SimulationTest: -Dsimulation.seed=" + seed + " -Dsimulation.rounds=" + ROUNDS);
        try (var platform = new Platform(directory, ROUNDS / Choices.ROUNDS_OF_EPISODE + 1)) {
            var sent = run(platform, seed);
            var journal = Journal.of(platform.events());
            System.out.println("SimulationTest: "
                    + sent.stream().filter(one -> one.events() > 0).count() + " of " + sent.size()
                    + " commands changed something, " + platform.outpaced()
                    + " lost all their attempts to others");

            assertThat(journal.disagreements(sent)).isEmpty();
            assertThat(Checker.broken(journal.steps())).isEmpty();
            assertThatMuchHappened(journal);
        }
    }

    private static List<Sent> run(Platform platform, long seed) throws Exception {
        var start = new Phaser(THREADS);
        var senders = IntStream.range(0, THREADS)
                .mapToObj(thread -> new Sender(platform, start, seed, thread, ROUNDS))
                .toList();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            return collect(senders.stream().map(threads::submit).toList());
        } catch (TimeoutException e) {
            var stuck = senders.stream().map(Sender::current).toList();
            throw new AssertionError("threads got stuck in " + stuck, e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Sent> collect(List<Future<List<Sent>>> running) throws Exception {
        var sent = new ArrayList<Sent>();
        for (var one : running) {
            sent.addAll(one.get(60 + ROUNDS * SECONDS_PER_ROUND, SECONDS));
        }
        return sent;
    }

    /** Nothing is proved by commands that are all refused. */
    private static void assertThatMuchHappened(Journal journal) {
        for (var type : List.of(
                StageAdvanced.class,
                StageMovedBack.class,
                OpportunityWon.class,
                OpportunityLost.class,
                OpportunityRecycled.class,
                OpportunityReopened.class,
                ContactRoleChanged.class,
                MemberRemoved.class,
                LeadRecycled.class,
                LeadConverted.class)) {
            assertThat(journal.steps()).as("%s", type).anyMatch(step -> step.holds(type));
        }
    }
}
