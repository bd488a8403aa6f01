package io.cascata.command.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.BatchExecutor.Outcome.Accepted;
import io.cascata.command.decision.BatchExecutor.Outcome.Duplicate;
import io.cascata.command.decision.BatchExecutor.Outcome.Refused;
import io.cascata.command.decision.BatchLine;
import io.cascata.command.decision.Command;
import io.cascata.command.execution.Port.ComeAboard;
import io.cascata.command.execution.Port.GoAshore;
import io.cascata.command.execution.Port.PilotCameAboard;
import io.cascata.command.execution.Port.PilotWentAshore;
import io.cascata.command.execution.Port.SetSail;
import io.cascata.command.execution.Port.ShipSailed;
import io.cascata.events.DomainEvent;
import io.cascata.log.EventLog;
import io.cascata.log.EventLogException;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingBatchesAheadTest {

    private final EventCodec codec = new EventCodec(Port.CATALOGUE, List.of());

    @TempDir
    private Path directory;

    private EventLog real;
    private WatchedLog watched;
    private BatchLine line;

    @BeforeEach
    void open() {
        real = SqliteEventLog.open(directory, Clock.systemUTC());
        watched = new WatchedLog(real);
        line = new LogBatchExecutor(watched.log(), codec, Port.DECISIONS).line();
    }

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void each_batch_answers_with_the_outcomes_of_the_one_before() {
        assertThat(begin(new ComeAboard("mia"))).isEmpty();
        assertThat(begin(new SetSail("argo", "leo"), new SetSail("argo", "mia")))
                .containsExactly(new Accepted(1));
        assertThat(line.finish()).hasSize(2).last().isEqualTo(new Accepted(1));
        assertThat(line.finish()).isEmpty();
    }

    @Test
    void outcomes_are_told_once_their_events_are_durable() {
        begin(new ComeAboard("mia"));
        begin(new SetSail("argo", "mia"));
        assertThat(real.head()).isGreaterThanOrEqualTo(1);
        line.finish();
        assertThat(events()).containsExactly(new PilotCameAboard("mia"), new ShipSailed("argo", "mia", 1));
    }

    @Test
    void a_batch_is_decided_while_the_one_before_is_written_and_appended_after_it() {
        var written = watched.holdAppend();
        begin(new ComeAboard("mia"));
        var second = CompletableFuture.supplyAsync(() -> begin(new SetSail("argo", "mia")));

        await().until(() -> watched.calls("inUse") >= 2);
        assertThat(watched.calls("append")).isEqualTo(1);
        assertThat(second).isNotDone();

        written.run();
        assertThat(second.join()).containsExactly(new Accepted(1));
        assertThat(line.finish()).containsExactly(new Accepted(1));
    }

    @Test
    void a_batch_sees_what_all_before_it_led_to() {
        begin(new ComeAboard("mia"), new SetSail("argo", "mia"));
        begin(new SetSail("argo", "mia"), new ComeAboard("leo"));
        begin(new SetSail("argo", "leo"), new GoAshore("mia"));
        begin(new SetSail("argo", "mia"));

        assertThat(line.finish().getFirst()).isInstanceOf(Refused.class);
        assertThat(events())
                .containsExactly(
                        new PilotCameAboard("mia"),
                        new ShipSailed("argo", "mia", 1),
                        new ShipSailed("argo", "mia", 2),
                        new PilotCameAboard("leo"),
                        new ShipSailed("argo", "leo", 3),
                        new PilotWentAshore("mia"));
    }

    @Test
    void versions_are_those_that_events_will_have() {
        begin(new ComeAboard("mia"), new SetSail("argo", "mia"));
        line.begin(List.of(Requests.on(1, new SetSail("argo", "mia")), Requests.on(2, new SetSail("argo", "mia"))));

        assertThat(line.finish())
                .satisfiesExactly(first -> assertThat(first).isInstanceOf(Refused.class), second -> assertThat(second)
                        .isEqualTo(new Accepted(1)));
    }

    @Test
    void a_command_given_in_two_batches_is_carried_out_once() {
        var sail = Requests.named("sail", new SetSail("argo", "mia"));
        begin(new ComeAboard("mia"));
        line.begin(List.of(sail));
        line.begin(List.of(sail));

        assertThat(line.finish()).containsExactly(new Duplicate());
        assertThat(events()).hasSize(2);
    }

    @Test
    void what_others_wrote_in_front_of_the_batch_before_is_seen() {
        begin(new ComeAboard("mia"));
        watched.beforeAppend(() -> other(new GoAshore("mia")));
        begin(new ComeAboard("leo"));
        begin(new SetSail("argo", "mia"));

        assertThat(line.finish().getFirst()).isInstanceOf(Refused.class);
        assertThat(events())
                .containsExactly(new PilotCameAboard("mia"), new PilotWentAshore("mia"), new PilotCameAboard("leo"));
    }

    @Test
    void where_the_batch_before_has_to_be_decided_again_this_one_is_too() {
        begin(new ComeAboard("mia"));
        watched.beforeAppend(() -> other(new GoAshore("mia")));
        begin(new SetSail("argo", "mia"));
        begin(new SetSail("argo", "mia"), new ComeAboard("mia"), new SetSail("argo", "mia"));

        assertThat(line.finish()).last().isEqualTo(new Accepted(1));
        assertThat(events()).endsWith(new PilotCameAboard("mia"), new ShipSailed("argo", "mia", 1));
    }

    @Test
    void what_others_write_behind_the_batch_before_is_seen() {
        begin(new ComeAboard("mia"));
        begin(new ComeAboard("leo"));
        watched.beforeAppend(() -> other(new GoAshore("mia")));
        begin(new SetSail("argo", "mia"));

        assertThat(line.finish().getFirst()).isInstanceOf(Refused.class);
    }

    @Test
    void where_the_batch_before_fails_nothing_of_this_one_is_written() {
        begin(new ComeAboard("mia"));
        watched.beforeAppend(() -> {
            throw new EventLogException("disk full");
        });

        assertThatThrownBy(() -> begin(new SetSail("argo", "mia"))).hasMessage("disk full");
        assertThat(events()).containsExactly(new PilotCameAboard("mia"));
    }

    private List<Outcome> begin(Command... commands) {
        return line.begin(Stream.of(commands).map(Requests::of).toList());
    }

    private void other(Command command) {
        new LogBatchExecutor(real, codec, Port.DECISIONS).execute(List.of(Requests.of(command)));
    }

    private List<DomainEvent> events() {
        return real.read(EventQuery.after(0, 10_000)).events().stream()
                .map(codec::decode)
                .toList();
    }
}
