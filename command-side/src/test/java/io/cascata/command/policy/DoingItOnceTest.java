package io.cascata.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cascata.events.account.AccountRegistered;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is repeated, nothing is done twice. */
class DoingItOnceTest {

    /** Thinks of another contact each time it is asked, so that nothing but the id of its command tells a repetition. */
    private final AtomicInteger asked = new AtomicInteger();

    private final Policy forgetful = new TestPolicy(
            "when-account-registered-then-register-somebody",
            AccountRegistered.class,
            trigger -> List.of(Office.reception("somebody-" + asked.incrementAndGet(), Office.account(trigger))));

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
    @Tag("D14")
    void a_lost_position_costs_a_second_look_and_adds_nothing() {
        office.register("acme");
        office.register("globex");
        office.runner(new Ledger(), forgetful).catchUp();

        office.runner(new Ledger(), forgetful).catchUp();

        assertThat(office.contacts()).isEqualTo(2);
    }

    @Test
    @Tag("D14")
    void a_crash_between_append_and_position_adds_nothing() {
        var store = new Ledger();
        office.register("acme");
        store.breakDown();
        assertThatThrownBy(() -> office.runner(store, forgetful).catchUp()).hasMessage("disk full");
        assertThat(office.contacts()).isOne();
        store.recover();

        var again = office.runner(store, forgetful);
        again.catchUp();

        assertThat(office.contacts()).isOne();
        assertThat(again.status().refused()).isEmpty();
        assertThat(store.position()).isEqualTo(office.log().head());
    }

    @Test
    @Tag("D14")
    void two_runners_at_once_add_nothing_twice() {
        var one = office.runner(new Ledger(), forgetful);
        var other = office.runner(new Ledger(), Office.executor(office.log()), PolicySettings.SHIPPED, forgetful);
        try (one;
                other) {
            one.start();
            other.start();
            for (int i = 0; i < 100; i++) {
                office.register("account-" + i);
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> isDone(one) && isDone(other));
        }
        assertThat(office.contacts()).isEqualTo(100);
        assertThat(one.status().refused()).isEmpty();
        assertThat(other.status().refused()).isEmpty();
    }

    private boolean isDone(PolicyRunner runner) {
        return office.contacts() == 100
                && runner.status().position() == office.log().head();
    }
}
