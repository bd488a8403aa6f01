package io.cascata.command.policy;

import static io.cascata.command.policy.Office.RECEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.account.AccountRefusal;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.policy.storage.SqlitePolicyStore;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import io.cascata.log.Metadata;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies react to what happens. */
class FollowingTheLogTest {

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
    void what_follows_says_what_it_follows_from() {
        office.register("acme");

        office.runner(new Ledger(), RECEPTIONS).catchUp();

        var trigger = office.events().getFirst();
        var reception = office.events().getLast();
        assertThat(reception.name()).isEqualTo("contact.registered");
        assertThat(reception.occurredAt()).isEqualTo(trigger.occurredAt());
        assertThat(reception.metadata())
                .containsEntry(Metadata.ACTOR, "policy:when-account-registered-then-register-reception")
                .containsEntry(Metadata.CHANNEL, "policy")
                .containsEntry(Metadata.CORRELATION_ID, "request-acme")
                .containsEntry(Metadata.CAUSATION_ID, trigger.id().toString());
    }

    @Test
    void what_follows_from_what_follows_is_done_too() {
        var branches = new TestPolicy(
                "when-contact-registered-then-register-branch",
                ContactRegistered.class,
                trigger -> List.of(new RegisterAccount(
                        new AccountId("branch-" + trigger.position()), AccountProfile.named("Branch"))));
        var once = new TestPolicy(
                "when-acme-registered-then-register-reception",
                AccountRegistered.class,
                trigger -> Office.account(trigger).value().equals("acme") ? RECEPTIONS.react(trigger) : List.of());
        office.register("acme");

        office.runner(new Ledger(), once, branches).catchUp();

        assertThat(office.events())
                .extracting(event -> event.name())
                .containsExactly("account.registered", "contact.registered", "account.registered");
    }

    @Test
    void a_refusal_is_an_answer_and_is_kept() {
        var strangers = new TestPolicy(
                "when-account-registered-then-call-a-stranger",
                AccountRegistered.class,
                trigger -> List.of(Office.reception("mia", new AccountId("nobody"))));
        office.register("acme");
        var runner = office.runner(new Ledger(), strangers);

        runner.catchUp();

        assertThat(runner.status().refused()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(AccountRefusal.ACCOUNT_UNKNOWN.code());
            assertThat(note.position()).isEqualTo(1);
            assertThat(note.command()).isEqualTo("RegisterContact");
        });
        assertThat(runner.status().position()).isEqualTo(1);
        assertThat(office.events()).hasSize(1);
    }

    @Test
    void where_it_stood_and_what_was_refused_survive_a_restart() {
        var strangers = new TestPolicy(
                "when-account-registered-then-call-a-stranger",
                AccountRegistered.class,
                trigger -> List.of(Office.reception("mia", new AccountId("nobody"))));
        office.register("acme");
        try (var runner = office.runner(SqlitePolicyStore.open(directory), strangers)) {
            runner.catchUp();
        }

        try (var again = office.runner(SqlitePolicyStore.open(directory), strangers)) {
            assertThat(again.status().position()).isEqualTo(1);
            assertThat(again.status().refused()).hasSize(1);
        }
    }

    @Test
    void who_stops_it_waits_for_the_page_at_hand_and_not_for_the_rest_of_the_log() {
        var stops = new AtomicReference<Runnable>(() -> {});
        var stopping = new TestPolicy("when-account-registered-then-stop", AccountRegistered.class, trigger -> {
            stops.get().run();
            return List.of();
        });
        IntStream.rangeClosed(0, PolicyRunner.PAGE).forEach(number -> office.register("account-" + number));
        var runner = office.runner(new Ledger(), stopping);
        stops.set(runner::close);

        runner.catchUp();

        assertThat(runner.status().position()).isEqualTo(PolicyRunner.PAGE);
    }

    @Test
    void imported_history_triggers_nothing() {
        office.register("acme", "import");

        var runner = office.runner(new Ledger(), RECEPTIONS);
        runner.catchUp();

        assertThat(office.contacts()).isZero();
        assertThat(runner.status().position()).isEqualTo(1);
    }

    @Test
    void imported_history_triggers_what_it_is_told_to() {
        office.register("acme", "import");

        office.runner(new Ledger(), office.batches(), new PolicySettings(true), RECEPTIONS)
                .catchUp();

        assertThat(office.contacts()).isOne();
    }

    @Test
    void two_policies_of_one_name_are_a_mistake() {
        assertThatThrownBy(() -> office.runner(new Ledger(), RECEPTIONS, RECEPTIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(RECEPTIONS.name());
    }

    @Test
    void without_policies_there_is_nothing_to_catch_up_with() {
        office.register("acme");
        var runner = office.runner(new Ledger());

        runner.catchUp();

        assertThat(runner.status().position()).isEqualTo(1);
    }
}
