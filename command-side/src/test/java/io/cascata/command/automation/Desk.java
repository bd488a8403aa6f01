package io.cascata.command.automation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.policy.DueRunner;
import io.cascata.command.policy.PolicySettings;
import io.cascata.command.policy.PolicyStatus;
import io.cascata.command.policy.storage.SqlitePolicyStore;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.command.touch.RecordTouches;
import io.cascata.command.touch.TouchReport;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The shipped decisions and policies on a real log, and a clock that moves when told to; every command takes a second. */
final class Desk implements AutoCloseable {

    /** A Thursday morning. */
    static final Instant START = Instant.parse("2026-01-15T10:00:00Z");

    static final OpportunityId DEAL = new OpportunityId("acme-talent");

    final ManualClock clock = new ManualClock(START);

    private final EventCodec codec = EventCodec.cascata();
    private final Path directory;
    private final EventLog log;
    private int commands;

    private Desk(Path directory) {
        this.directory = directory;
        this.log = SqliteEventLog.open(directory, clock);
    }

    static Desk open(Path directory) {
        var desk = new Desk(directory);
        desk.executor().execute(ShippedProcesses.commands(START));
        return desk;
    }

    /** Acme's acquisition is open in a stage. */
    void openDealIn(String stage) {
        var acme = new AccountId("acme");
        execute(new RegisterAccount(acme, AccountProfile.named("Acme")));
        execute(new OpenOpportunity(
                DEAL,
                "Acme talent",
                new Purchase(acme, new SolutionId("talent"), OpportunityType.ACQUISITION, null),
                new Start(null, null, new StageKey(stage)),
                null,
                Forecast.NONE,
                OpenedFrom.ACCOUNT,
                Cause.MANUAL));
    }

    /** Somebody asks for something, and gets it. */
    void execute(Command command) {
        var id = UUID.nameUUIDFromBytes(("command " + ++commands).getBytes(UTF_8));
        clock.set(clock.instant().plusSeconds(1));
        var from = new Provenance(id, clock.instant(), "ada", "api", null, null, null, null);
        assertThat(executor().execute(List.of(CommandRequest.of(command, from))))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Accepted.class));
    }

    /** A team calls a lead. */
    void calls(LeadId lead, Team team) {
        clock.set(clock.instant().plusSeconds(1));
        var call = new TouchReport(
                "dialer",
                String.valueOf(++commands),
                clock.instant(),
                null,
                null,
                null,
                "phone",
                "call",
                null,
                null,
                team,
                lead.value(),
                null);
        var from = new Provenance(UUID.randomUUID(), clock.instant(), "sam", "api", null, null, null, null);
        new RecordTouches(log, codec).record(List.of(call), from).join();
    }

    LogBatchExecutor executor() {
        return new LogBatchExecutor(log, codec, CommandSideConfiguration.decisionsOver(log, codec));
    }

    /** Lets the policies react to all that happened, from where they stood. */
    PolicyStatus settle() {
        return settle(directory);
    }

    /** Lets them look at all of it again, as if they had lost their position. */
    void settleFromTheBeginning() {
        settle(directory.resolve("lost"));
    }

    DueRunner deadlines() {
        return new DueRunner(log, codec, executor(), AutomationPolicies.due(), clock);
    }

    long head() {
        return log.head();
    }

    <T> List<T> events(Class<T> type) {
        return log.read(EventQuery.after(0, 10_000)).events().stream()
                .map(codec::decode)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public void close() {
        log.close();
    }

    private PolicyStatus settle(Path store) {
        try (var policies = CommandSideConfiguration.policiesOver(
                log,
                codec,
                CommandSideConfiguration.decisionsOver(log, codec),
                SqlitePolicyStore.open(store),
                PolicySettings.SHIPPED)) {
            policies.catchUp();
            return policies.status();
        }
    }
}
