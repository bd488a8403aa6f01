package io.cascata.command.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.CommandResult;
import io.cascata.command.decision.Refusal;
import io.cascata.command.decision.RefusalCode;
import io.cascata.command.execution.Port.ComeAboard;
import io.cascata.command.execution.Port.GoAshore;
import io.cascata.command.execution.Port.PilotCameAboard;
import io.cascata.command.execution.Port.PilotWentAshore;
import io.cascata.command.execution.Port.SetSail;
import io.cascata.command.execution.Port.ShipSailed;
import io.cascata.events.Tag;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatingKeyedCommandsTest {

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
    void the_first_answer_is_given_again_whatever_happened_since() {
        execute(Requests.of(new ComeAboard("mia")));
        var sail = Requests.keyed("key", "hash", new SetSail("argo", "mia"));
        var first = execute(sail);
        execute(Requests.of(new SetSail("argo", "mia")));
        execute(Requests.of(new GoAshore("mia")));

        assertThat(execute(sail)).isEqualTo(first).isEqualTo(new CommandResult("argo", 2, 2, 1));
        assertThat(port.events()).filteredOn(ShipSailed.class::isInstance).hasSize(2);
    }

    @Test
    void also_after_a_restart() {
        var aboard = Requests.keyed("key", "hash", new ComeAboard("mia"));
        var first = execute(aboard);
        execute(Requests.of(new GoAshore("mia")));
        port.close();

        open();

        assertThat(execute(aboard)).isEqualTo(first);
        assertThat(port.events()).containsExactly(new PilotCameAboard("mia"), new PilotWentAshore("mia"));
    }

    @Test
    void also_where_the_caller_names_a_version_that_the_first_time_made_old() {
        execute(Requests.of(new ComeAboard("mia")));
        execute(Requests.of(new SetSail("argo", "mia")));
        var keyed = Requests.keyed("key", "hash", new SetSail("argo", "mia"));
        var onVersion = new CommandRequest(keyed.command(), keyed.provenance(), 2L, "hash");
        var first = execute(onVersion);

        assertThat(execute(onVersion)).isEqualTo(first);
    }

    @Test
    void the_same_key_for_another_request_is_refused() {
        execute(Requests.keyed("key", "hash", new ComeAboard("mia")));

        assertRefused(
                ExecutionRefusal.IDEMPOTENCY_KEY_REUSED, Requests.keyed("key", "other hash", new ComeAboard("leo")));
        assertThat(port.events()).hasSize(1);
    }

    @Test
    void a_keyed_command_that_led_to_nothing_is_decided_again() {
        var ashore = Requests.keyed("key", "hash", new GoAshore("mia"));
        assertThat(execute(ashore).events()).isZero();
        execute(Requests.of(new ComeAboard("mia")));

        assertThat(execute(ashore).events()).isEqualTo(1);
    }

    @Test
    void while_the_first_is_still_on_its_way_the_second_is_refused() {
        var aboard = Requests.keyed("key", "hash", new ComeAboard("mia"));
        var second = new AtomicReference<Throwable>();
        port.watched().beforeAppend(() -> port.executor().execute(aboard).exceptionally(failure -> {
            second.set(failure);
            return new CommandResult("none", 0, 0, 0);
        }));

        execute(aboard);

        assertThat(second.get()).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.code())
                .isEqualTo(ExecutionRefusal.IDEMPOTENCY_KEY_IN_FLIGHT));
        assertThat(execute(aboard).events()).isEqualTo(1);
    }

    @Test
    void two_nodes_with_one_key_carry_it_out_once() {
        var aboard = Requests.keyed("key", "hash", new ComeAboard("mia"));
        try (var otherNode = AxonCommandExecutor.start(port.log(), port.codec(), Port.DECISIONS)) {
            port.watched().beforeAppend(() -> otherNode.execute(aboard).join());

            assertThat(execute(aboard)).isEqualTo(new CommandResult("mia", 1, 1, 1));
        }
        assertThat(port.events()).hasSize(1);
    }

    @Test
    void only_events_of_keyed_commands_are_tagged_with_their_command() {
        var keyed = Requests.keyed("key", "hash", new ComeAboard("mia"));
        execute(keyed);
        execute(Requests.of(new ComeAboard("leo")));

        assertThat(port.log().at(1).orElseThrow().tags())
                .containsExactlyInAnyOrder(
                        new Tag("pilot", "mia"),
                        new Tag("command", keyed.provenance().commandId().toString()));
        assertThat(port.log().at(2).orElseThrow().tags()).containsExactly(new Tag("pilot", "leo"));
    }

    private void assertRefused(RefusalCode code, CommandRequest request) {
        assertThatThrownBy(() -> execute(request))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private CommandResult execute(CommandRequest request) {
        try {
            return port.executor().execute(request).join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
