package io.cascata.command.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandExecutor;
import io.cascata.command.decision.Refusal;
import io.cascata.command.execution.Port.ComeAboard;
import io.cascata.command.execution.Port.GoAshore;
import io.cascata.command.execution.Port.PilotCameAboard;
import io.cascata.command.execution.Port.PilotWentAshore;
import io.cascata.command.execution.Port.SetSail;
import io.cascata.command.execution.Port.ShipSailed;
import io.cascata.events.DomainEvent;
import io.cascata.log.Append;
import io.cascata.log.EventLog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight threads, half of which let ships sail while the other half sends their pilots ashore. */
class DecidingAtTheSameTimeTest {

    private static final int ROUNDS = 60;
    private static final int THREADS = 8;

    @TempDir
    private Path directory;

    private TestLog port;

    @BeforeEach
    void open() {
        port = TestLog.open(directory);
    }

    @AfterEach
    void close() {
        port.close();
    }

    @Test
    void no_ship_ever_sails_without_its_pilot() throws Exception {
        race(port.executor());

        assertThat(sailedWithoutPilot(port.events())).isEmpty();
        assertThat(port.events()).filteredOn(PilotWentAshore.class::isInstance).hasSize(ROUNDS);
    }

    @Test
    void the_voyages_of_a_ship_are_counted_without_gaps() throws Exception {
        race(port.executor());

        for (int round = 0; round < ROUNDS; round++) {
            var ship = "ship " + round;
            var voyages = port.events().stream()
                    .filter(event ->
                            event instanceof ShipSailed sailed && sailed.ship().equals(ship))
                    .map(event -> ((ShipSailed) event).voyage())
                    .toList();
            for (int i = 0; i < voyages.size(); i++) {
                assertThat(voyages.get(i)).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void without_the_condition_the_same_race_breaks_the_rule() throws Exception {
        try (var careless = AxonCommandExecutor.start(unconditional(port.log()), port.codec(), Port.DECISIONS)) {
            race(careless);
        }

        var voyages =
                port.events().stream().filter(ShipSailed.class::isInstance).toList();
        assertThat(new HashSet<>(voyages)).hasSizeLessThan(voyages.size());
    }

    private static void race(CommandExecutor executor) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                var pilot = "pilot " + round;
                var ship = "ship " + round;
                executor.execute(Requests.of(new ComeAboard(pilot))).join();
                var start = new CyclicBarrier(THREADS);
                var running = new ArrayList<Future<?>>();
                for (int i = 0; i < THREADS; i++) {
                    Command command = i % 2 == 0 ? new SetSail(ship, pilot) : new GoAshore(pilot);
                    running.add(threads.submit(() -> {
                        start.await();
                        attempt(executor, command);
                        return null;
                    }));
                }
                for (var one : running) {
                    one.get();
                }
            }
        }
    }

    private static void attempt(CommandExecutor executor, Command command) {
        try {
            executor.execute(Requests.of(command)).join();
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOf(Refusal.class);
        }
    }

    private static List<DomainEvent> sailedWithoutPilot(List<DomainEvent> events) {
        Set<String> aboard = new HashSet<>();
        var wrong = new ArrayList<DomainEvent>();
        for (var event : events) {
            if (event instanceof PilotCameAboard came) {
                aboard.add(came.pilot());
            } else if (event instanceof PilotWentAshore went) {
                aboard.remove(went.pilot());
            } else if (event instanceof ShipSailed sailed && !aboard.contains(sailed.pilot())) {
                wrong.add(sailed);
            }
        }
        return wrong;
    }

    /** A log that takes everything, whoever was faster. */
    private static EventLog unconditional(EventLog log) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("append")
                                ? log.append(Append.unconditional(((Append) arguments[0]).events()))
                                : method.invoke(log, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
