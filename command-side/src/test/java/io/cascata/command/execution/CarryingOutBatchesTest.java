package io.cascata.command.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.BatchExecutor.Outcome.Accepted;
import io.cascata.command.decision.BatchExecutor.Outcome.Duplicate;
import io.cascata.command.decision.BatchExecutor.Outcome.Refused;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.command.execution.Port.ComeAboard;
import io.cascata.command.execution.Port.GoAshore;
import io.cascata.command.execution.Port.PilotCameAboard;
import io.cascata.command.execution.Port.PilotWentAshore;
import io.cascata.command.execution.Port.SetSail;
import io.cascata.command.execution.Port.ShipSailed;
import io.cascata.events.DomainEvent;
import io.cascata.log.AppendConflict;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.Metadata;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryingOutBatchesTest {

    private final EventCodec codec = new EventCodec(Port.CATALOGUE, List.of());

    @TempDir
    private Path directory;

    private EventLog real;
    private WatchedLog watched;
    private LogBatchExecutor executor;

    @BeforeEach
    void open() {
        real = SqliteEventLog.open(directory, Clock.systemUTC());
        watched = new WatchedLog(real);
        executor = new LogBatchExecutor(watched.log(), codec, Port.DECISIONS);
    }

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void every_command_sees_what_those_before_it_led_to() {
        var outcomes = execute(
                new ComeAboard("mia"), new SetSail("argo", "mia"), new SetSail("argo", "mia"), new GoAshore("mia"));

        assertThat(outcomes).containsExactly(new Accepted(1), new Accepted(1), new Accepted(1), new Accepted(1));
        assertThat(events())
                .containsExactly(
                        new PilotCameAboard("mia"),
                        new ShipSailed("argo", "mia", 1),
                        new ShipSailed("argo", "mia", 2),
                        new PilotWentAshore("mia"));
    }

    @Test
    void a_refused_command_does_not_touch_the_others() {
        var outcomes = execute(new SetSail("argo", "leo"), new ComeAboard("mia"), new SetSail("argo", "mia"));

        assertThat(outcomes.getFirst()).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().values())
                .isEqualTo(Map.of("pilot", "leo")));
        assertThat(events()).containsExactly(new PilotCameAboard("mia"), new ShipSailed("argo", "mia", 1));
    }

    @Test
    void what_is_so_already_is_accepted_without_events() {
        assertThat(execute(new GoAshore("mia"))).containsExactly(new Accepted(0));
        assertThat(events()).isEmpty();
    }

    @Test
    void a_batch_builds_on_what_is_in_the_log() {
        execute(new ComeAboard("mia"), new SetSail("argo", "mia"));
        execute(new SetSail("argo", "mia"));

        assertThat(events()).endsWith(new ShipSailed("argo", "mia", 2));
    }

    @Test
    void a_repeated_batch_adds_nothing() {
        var batch =
                List.of(Requests.named("1", new ComeAboard("mia")), Requests.named("2", new SetSail("argo", "mia")));
        executor.execute(batch);

        assertThat(executor.execute(batch)).containsExactly(new Duplicate(), new Duplicate());
        assertThat(events()).hasSize(2);
    }

    @Test
    void a_command_given_twice_in_one_batch_is_carried_out_once() {
        var sail = Requests.named("sail", new SetSail("argo", "mia"));

        assertThat(executor.execute(List.of(Requests.of(new ComeAboard("mia")), sail, sail)))
                .containsExactly(new Accepted(1), new Accepted(1), new Duplicate());
    }

    @Test
    void an_expected_version_is_checked() {
        execute(new ComeAboard("mia"), new SetSail("argo", "mia"), new ComeAboard("leo"));

        assertThat(executor.execute(List.of(
                        Requests.on(1, new SetSail("argo", "mia")), Requests.on(2, new SetSail("argo", "mia")))))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOfSatisfying(Refused.class, it -> assertThat(
                                        it.refusal().code())
                                .isEqualTo(ExecutionRefusal.VERSION_MISMATCH)),
                        second -> assertThat(second).isEqualTo(new Accepted(1)));
    }

    @Test
    void events_say_where_they_come_from() {
        execute(new ComeAboard("mia"));

        assertThat(real.at(1)).get().satisfies(event -> {
            assertThat(event.metadata()).containsEntry(Metadata.ACTOR, "ada").containsEntry(Metadata.CHANNEL, "test");
            assertThat(event.occurredAt()).isEqualTo(Requests.NOW);
        });
    }

    @Test
    void a_thousand_entities_take_a_few_reads_and_one_append() {
        execute(crews(1_000));
        long reads = watched.calls("read");

        execute(IntStream.range(0, 1_000)
                .mapToObj(i -> new SetSail("ship " + i, "pilot " + i))
                .toArray(Command[]::new));

        assertThat(watched.calls("read") - reads).isLessThanOrEqualTo(10);
        assertThat(watched.calls("append")).isEqualTo(2);
        assertThat(real.head()).isEqualTo(2_000);
    }

    @Test
    void a_batch_is_decided_again_where_somebody_else_was_faster() {
        execute(crews(1_000));
        var other = new LogBatchExecutor(real, codec, Port.DECISIONS);
        watched.beforeAppend(() -> other.execute(List.of(Requests.of(new GoAshore("pilot 7")))));

        var outcomes = execute(IntStream.range(0, 1_000)
                .mapToObj(i -> new SetSail("ship " + i, "pilot " + i))
                .toArray(Command[]::new));

        assertThat(outcomes.get(7)).isInstanceOf(Refused.class);
        assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(999);
        assertThat(events()).doesNotContain(new ShipSailed("ship 7", "pilot 7", 1));
    }

    @Test
    void a_change_to_something_else_is_no_conflict() {
        var other = new LogBatchExecutor(real, codec, Port.DECISIONS);
        watched.beforeAppend(() -> other.execute(List.of(Requests.of(new ComeAboard("leo")))));

        execute(new ComeAboard("mia"));

        assertThat(watched.calls("append")).isEqualTo(1);
        assertThat(events()).containsExactly(new PilotCameAboard("leo"), new PilotCameAboard("mia"));
    }

    @Test
    void a_batch_on_what_the_one_before_it_used_reads_nothing() {
        execute(new ComeAboard("mia"), new SetSail("argo", "mia"));
        long reads = watched.calls("read");

        assertThat(execute(new SetSail("argo", "mia"))).containsExactly(new Accepted(1));
        assertThat(events()).endsWith(new ShipSailed("argo", "mia", 2));
        assertThat(watched.calls("read")).isEqualTo(reads);
    }

    @Test
    void what_a_batch_led_to_is_seen_where_it_never_looked() {
        var careless = Decisions.builder()
                .on(GoAshore.class, Port.DECISIONS.forCommand(new GoAshore("mia")))
                .on(ComeAboard.class, Port.DECISIONS.forCommand(new ComeAboard("mia")))
                .on(SetSail.class, (command, boundary) -> List.of(new PilotCameAboard(command.pilot())))
                .build();
        executor = new LogBatchExecutor(real, codec, careless);
        execute(new ComeAboard("mia"), new GoAshore("mia"));
        execute(new SetSail("argo", "mia"));

        assertThat(execute(new GoAshore("mia"))).containsExactly(new Accepted(1));
    }

    @Test
    void what_others_did_between_two_batches_is_seen() {
        var other = new LogBatchExecutor(real, codec, Port.DECISIONS);
        execute(new ComeAboard("mia"), new ComeAboard("leo"), new SetSail("argo", "mia"));
        other.execute(List.of(Requests.of(new GoAshore("mia")), Requests.of(new SetSail("argo", "leo"))));

        assertThat(execute(new SetSail("argo", "mia")).getFirst()).isInstanceOf(Refused.class);
        assertThat(execute(new SetSail("argo", "leo"))).containsExactly(new Accepted(1));
        assertThat(events()).endsWith(new ShipSailed("argo", "leo", 3));
    }

    @Test
    void however_much_others_did_between_two_batches_it_is_seen() {
        var other = new LogBatchExecutor(real, codec, Port.DECISIONS);
        execute(new ComeAboard("mia"));
        other.execute(List.of(Requests.of(new GoAshore("mia"))));
        other.execute(Stream.of(crews(5_001)).map(Requests::of).toList());

        assertThat(execute(new SetSail("argo", "mia")).getFirst()).isInstanceOf(Refused.class);
    }

    @Test
    void versions_are_right_where_somebody_wrote_during_the_batch() {
        var other = new LogBatchExecutor(real, codec, Port.DECISIONS);
        execute(new ComeAboard("mia"));
        watched.beforeAppend(() -> other.execute(List.of(Requests.of(new ComeAboard("leo")))));
        execute(new SetSail("argo", "mia"));

        assertThat(executor.execute(List.of(Requests.on(3, new SetSail("argo", "mia")))))
                .containsExactly(new Accepted(1));
    }

    @Test
    void who_always_comes_second_gives_up_and_has_changed_nothing() {
        var other = new LogBatchExecutor(real, codec, Port.DECISIONS);
        for (int i = 0; i < 30; i++) {
            var rival = i % 2 == 0 ? new ComeAboard("mia") : new GoAshore("mia");
            watched.beforeAppend(() -> other.execute(List.of(Requests.of(rival))));
        }
        executor.execute(List.of(Requests.of(new ComeAboard("leo"))));

        assertThatThrownBy(() -> execute(new ComeAboard("leo"), new ComeAboard("mia"), new SetSail("argo", "leo")))
                .isInstanceOf(AppendConflict.class);
        assertThat(events()).noneMatch(ShipSailed.class::isInstance);
    }

    @Test
    void entities_behind_entities_are_found_however_deep() {
        var deep = Decisions.builder()
                .on(
                        ComeAboard.class,
                        (command, boundary) ->
                                IntStream.range(0, 40).noneMatch(i -> boundary.load(Port.Pilot.PILOT, "pilot " + i))
                                        ? List.of(new PilotCameAboard(command.pilot()))
                                        : List.of())
                .build();
        var batch = new LogBatchExecutor(real, codec, deep);

        assertThat(batch.execute(List.of(Requests.of(new ComeAboard("mia")), Requests.of(new ComeAboard("pilot 39")))))
                .containsExactly(new Accepted(1), new Accepted(1));
        assertThat(batch.execute(List.of(Requests.of(new ComeAboard("leo"))))).containsExactly(new Accepted(0));
    }

    @Test
    void a_command_with_an_idempotency_key_is_no_part_of_a_batch() {
        assertThatThrownBy(() -> executor.execute(List.of(Requests.keyed("key", "hash", new ComeAboard("mia")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_batch_is_nothing_to_do() {
        assertThat(executor.execute(List.of())).isEmpty();
    }

    private static Command[] crews(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new ComeAboard("pilot " + i))
                .toArray(Command[]::new);
    }

    private List<Outcome> execute(Command... commands) {
        List<CommandRequest> requests = Stream.of(commands).map(Requests::of).toList();
        return executor.execute(requests);
    }

    private List<DomainEvent> events() {
        return real.read(EventQuery.after(0, 10_000)).events().stream()
                .map(codec::decode)
                .toList();
    }
}
