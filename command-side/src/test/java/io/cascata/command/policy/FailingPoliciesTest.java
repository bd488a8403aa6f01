package io.cascata.command.policy;

import static io.cascata.command.policy.Office.RECEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.Command;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.log.EventLogException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log cannot do for a while is tried again; what is defective stands aside, and the rest goes on. */
class FailingPoliciesTest {

    /** Nobody has a decision for it. */
    record Forgotten() implements Command {

        @Override
        public Target<?, ?> target() {
            return Office.reception("mia", new AccountId("acme")).target();
        }
    }

    @TempDir
    private Path directory;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.open(directory);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_the_log_does_not_take_is_sent_again_until_it_does() {
        var full = new AtomicBoolean(true);
        var attempts = new AtomicInteger();
        BatchExecutor through = requests -> {
            attempts.incrementAndGet();
            if (full.get()) {
                throw new EventLogException("disk full");
            }
            return office.batches().execute(requests);
        };
        office.register("acme");
        try (var runner = office.runner(new Ledger(), through, PolicySettings.SHIPPED, RECEPTIONS)) {
            runner.start();
            await().until(() -> attempts.get() > 2);
            assertThat(runner.status().state()).isEqualTo(PolicyStatus.State.FAILING);
            assertThat(runner.status().failure()).isEqualTo("disk full");
            assertThat(runner.status().position()).isZero();

            full.set(false);

            await().until(() -> runner.status().state() == PolicyStatus.State.LIVE);
            assertThat(office.contacts()).isOne();
            assertThat(runner.status().failure()).isNull();
        }
        assertThat(office.contacts()).isOne();
    }

    @Test
    void a_command_that_cannot_be_decided_stands_aside() {
        var defective = policy("when-account-registered-then-forget", new Forgotten());
        office.register("acme");
        office.register("globex");
        var runner = office.runner(new Ledger(), defective, RECEPTIONS);

        runner.catchUp();

        assertThat(office.contacts()).isEqualTo(2);
        assertThat(runner.status().parked()).hasSize(2).first().satisfies(note -> {
            assertThat(note.policy()).isEqualTo(defective.name());
            assertThat(note.command()).isEqualTo("Forgotten");
            assertThat(note.message()).contains("no decision for");
        });
    }

    @Test
    void a_policy_that_throws_stands_aside_and_is_asked_again_at_the_next_start() {
        var broken = new AtomicBoolean(true);
        var moody =
                new TestPolicy("when-account-registered-then-register-reception", AccountRegistered.class, because -> {
                    if (broken.get()) {
                        throw new IllegalStateException("not today");
                    }
                    return RECEPTIONS.react(because);
                });
        var store = new Ledger();
        office.register("acme");
        office.runner(store, moody).catchUp();
        assertThat(store.parked()).singleElement().satisfies(note -> assertThat(note.message())
                .isEqualTo("not today"));

        broken.set(false);
        office.runner(store, moody).catchUp();

        assertThat(store.parked()).isEmpty();
        assertThat(office.contacts()).isOne();
    }

    private static Policy policy(String name, Command command) {
        return new TestPolicy(name, AccountRegistered.class, trigger -> List.of(command));
    }
}
