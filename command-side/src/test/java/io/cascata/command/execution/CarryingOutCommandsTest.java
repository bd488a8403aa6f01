package io.cascata.command.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.CommandResult;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Provenance;
import io.cascata.command.decision.Refusal;
import io.cascata.command.execution.Port.ComeAboard;
import io.cascata.command.execution.Port.GoAshore;
import io.cascata.command.execution.Port.PilotCameAboard;
import io.cascata.command.execution.Port.PilotWentAshore;
import io.cascata.command.execution.Port.Rule;
import io.cascata.command.execution.Port.SetSail;
import io.cascata.command.execution.Port.ShipSailed;
import io.cascata.log.AppendConflict;
import io.cascata.log.EventLogException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryingOutCommandsTest {

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
    void the_answer_says_where_the_target_and_the_log_stand() {
        assertThat(execute(new ComeAboard("mia"))).isEqualTo(new CommandResult("mia", 1, 1, 1));
        assertThat(execute(new SetSail("argo", "mia"))).isEqualTo(new CommandResult("argo", 2, 2, 1));
        assertThat(execute(new GoAshore("mia"))).isEqualTo(new CommandResult("mia", 3, 3, 1));
    }

    @Test
    void what_is_so_already_is_answered_with_the_version_that_made_it_so() {
        execute(new ComeAboard("mia"));
        execute(new ComeAboard("leo"));

        assertThat(execute(new ComeAboard("mia"))).isEqualTo(new CommandResult("mia", 1, 1, 0));
    }

    @Test
    void an_event_carries_business_time_and_provenance() {
        var at = Instant.parse("2025-11-03T08:15:30.123456Z");
        var id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        var from = new Provenance(id, at, "ada", "api", "because", "c-1", "c-0", "crm");

        port.executor().execute(CommandRequest.of(new ComeAboard("mia"), from)).join();

        assertThat(port.log().at(1)).get().satisfies(event -> {
            assertThat(event.name()).isEqualTo("pilot.came-aboard");
            assertThat(event.occurredAt()).isEqualTo(at);
            assertThat(event.metadata())
                    .isEqualTo(Map.of(
                            "actor", "ada",
                            "channel", "api",
                            "reason", "because",
                            "commandId", id.toString(),
                            "correlationId", "c-1",
                            "causationId", "c-0",
                            "sourceSystem", "crm"));
        });
    }

    @Test
    void the_same_command_stored_twice_is_stored_once() {
        var sail = Requests.named("sail", new SetSail("argo", "mia"));
        execute(new ComeAboard("mia"));
        var first = port.executor().execute(sail).join();
        execute(new ComeAboard("leo"));

        assertThat(port.executor().execute(sail).join()).isEqualTo(first);
        assertThat(port.events()).filteredOn(ShipSailed.class::isInstance).hasSize(1);
    }

    @Test
    void a_refusal_reaches_the_caller_as_it_was_made() {
        assertThatThrownBy(() -> execute(new SetSail("argo", "mia"))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(Rule.PILOT_ASHORE);
            assertThat(refusal.values()).isEqualTo(Map.of("pilot", "mia"));
        });
        assertThat(port.events()).isEmpty();
    }

    @Test
    void a_version_that_is_no_more_is_refused() {
        execute(new ComeAboard("mia"));
        execute(new SetSail("argo", "mia"));
        execute(new SetSail("argo", "mia"));

        assertThatThrownBy(() -> execute(Requests.on(2, new SetSail("argo", "mia"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ExecutionRefusal.VERSION_MISMATCH);
                    assertThat(refusal.values()).isEqualTo(Map.of("expected", 2L, "actual", 3L));
                });
        assertThat(execute(Requests.on(3, new SetSail("argo", "mia"))).version())
                .isEqualTo(4);
    }

    @Test
    void a_refusal_is_not_tried_twice() {
        assertThatThrownBy(() -> execute(new SetSail("argo", "mia"))).isInstanceOf(Refusal.class);

        assertThat(port.watched().calls("read")).isLessThanOrEqualTo(2);
    }

    @Test
    void a_command_is_decided_again_where_somebody_else_was_faster() {
        execute(new ComeAboard("mia"));
        port.watched().beforeAppend(() -> rival(new GoAshore("mia")));

        assertThatThrownBy(() -> execute(new SetSail("argo", "mia")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Rule.PILOT_ASHORE));
        assertThat(port.events()).containsExactly(new PilotCameAboard("mia"), new PilotWentAshore("mia"));
    }

    @Test
    void after_a_conflict_that_changed_nothing_that_matters_the_command_succeeds() {
        execute(new ComeAboard("mia"));
        port.watched().beforeAppend(() -> rival(new SetSail("argo", "mia")));

        assertThat(execute(new SetSail("argo", "mia")).version()).isEqualTo(3);
        assertThat(port.events()).endsWith(new ShipSailed("argo", "mia", 1), new ShipSailed("argo", "mia", 2));
    }

    @Test
    void who_always_comes_second_is_told_so() {
        execute(new ComeAboard("mia"));
        for (int i = 0; i < 30; i++) {
            port.watched().beforeAppend(() -> rival(new SetSail("argo", "mia")));
        }

        assertThatThrownBy(() -> execute(new SetSail("argo", "mia"))).isInstanceOf(AppendConflict.class);
    }

    @Test
    void what_the_commands_before_led_to_needs_no_reading() {
        execute(new ComeAboard("mia"));
        execute(new SetSail("argo", "mia"));
        long reads = port.watched().calls("read");

        assertThat(execute(new SetSail("argo", "mia")).version()).isEqualTo(3);
        execute(new GoAshore("mia"));
        assertThat(execute(new ComeAboard("mia")).version()).isEqualTo(5);
        assertThat(port.watched().calls("read")).isEqualTo(reads);
        assertThat(port.events()).contains(new ShipSailed("argo", "mia", 2));
    }

    @Test
    void what_others_did_is_read_from_where_an_entity_was_known() {
        execute(new ComeAboard("mia"));
        execute(new SetSail("argo", "mia"));
        rival(new SetSail("argo", "mia"));

        assertThat(execute(new SetSail("argo", "mia")).version()).isEqualTo(4);
        assertThat(port.watched().lastQuery().after()).isEqualTo(2);
        assertThat(port.events()).endsWith(new ShipSailed("argo", "mia", 3));
    }

    @Test
    void what_happened_before_the_same_command_elsewhere_is_not_overlooked() {
        execute(new ComeAboard("mia"));
        var sail = Requests.of(new SetSail("argo", "mia"));
        port.watched().beforeAppend(() -> {
            rival(new SetSail("argo", "mia"));
            rival(sail);
        });

        assertThat(port.executor().execute(sail).join().version()).isEqualTo(3);
        execute(new SetSail("argo", "mia"));
        assertThat(port.events()).endsWith(new ShipSailed("argo", "mia", 2), new ShipSailed("argo", "mia", 3));
    }

    @Test
    void a_log_that_takes_nothing_more_is_not_mistaken_for_a_refusal() {
        port.log().close();

        assertThatThrownBy(() -> execute(new ComeAboard("mia")))
                .isInstanceOf(EventLogException.class)
                .isNotInstanceOf(AppendConflict.class);
    }

    @Test
    void two_commands_of_one_name_are_refused_at_the_start() {
        var decisions = Decisions.builder()
                .on(ComeAboard.class, (command, boundary) -> List.of())
                .on(Other.ComeAboard.class, (command, boundary) -> List.of())
                .build();

        assertThatThrownBy(() -> AxonCommandExecutor.start(port.log(), port.codec(), decisions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("come-aboard");
    }

    private static final class Other {

        private record ComeAboard() implements Command {
            @Override
            public Target<String, Boolean> target() {
                return new Target<>(Port.Pilot.PILOT, "nobody");
            }
        }
    }

    private void rival(Command command) {
        rival(Requests.of(command));
    }

    private void rival(CommandRequest request) {
        new LogBatchExecutor(port.log(), port.codec(), Port.DECISIONS).execute(List.of(request));
    }

    private CommandResult execute(Command command) {
        return execute(Requests.of(command));
    }

    private CommandResult execute(CommandRequest request) {
        try {
            return port.executor().execute(request).join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
