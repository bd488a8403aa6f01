package io.cascata.command.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.PersonProfile;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A real log with the shipped decisions, in which every new account shall have a reception to call. */
record Office(EventLog log, BatchExecutor batches) implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");

    /** When an account was registered, a contact for its reception shall be. */
    static final Policy RECEPTIONS = new TestPolicy(
            "when-account-registered-then-register-reception",
            AccountRegistered.class,
            trigger -> List.of(reception(trigger.derivedId("reception"), account(trigger))));

    private static final PersonProfile RECEPTION = new PersonProfile(null, null, null, "Reception");

    static Office open(Path directory) {
        var log = SqliteEventLog.open(directory, Clock.fixed(NOW, ZoneOffset.UTC));
        return new Office(log, executor(log));
    }

    static BatchExecutor executor(EventLog log) {
        return new LogBatchExecutor(log, EventCodec.cascata(), CommandSideConfiguration.shippedDecisions());
    }

    static AccountId account(Trigger trigger) {
        return ((AccountEvent) trigger.event()).id();
    }

    static Command reception(String id, AccountId account) {
        return new RegisterContact(new ContactId(id), account, RECEPTION);
    }

    PolicyRunner runner(PolicyStore store, Policy... policies) {
        return runner(store, batches, PolicySettings.SHIPPED, policies);
    }

    PolicyRunner runner(PolicyStore store, BatchExecutor through, PolicySettings settings, Policy... policies) {
        return new PolicyRunner(log, EventCodec.cascata(), through, List.of(policies), store, settings);
    }

    /** Somebody registers an account. */
    void register(String account) {
        register(account, "api");
    }

    void register(String account, String channel) {
        var command = new RegisterAccount(new AccountId(account), AccountProfile.named(account));
        var id = UUID.nameUUIDFromBytes(account.getBytes(UTF_8));
        var from = new Provenance(id, NOW, "ada", channel, null, "request-" + account, null, null);
        batches.execute(List.of(CommandRequest.of(command, from)));
    }

    List<StoredEvent> events() {
        return log.read(EventQuery.after(0, 10_000)).events();
    }

    long contacts() {
        return events().stream()
                .filter(event -> event.name().equals("contact.registered"))
                .count();
    }

    @Override
    public void close() {
        log.close();
    }
}
