package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Gated.FOUR;
import static io.cascata.command.opportunity.Gated.THREE;
import static io.cascata.command.opportunity.Gated.person;
import static io.cascata.command.opportunity.Gated.role;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.buyinggroup.RemoveMember;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.EntityKind;
import io.cascata.command.decision.Provenance;
import io.cascata.command.decision.Refusal;
import io.cascata.command.execution.AxonCommandExecutor;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.process.ActivateProcess;
import io.cascata.command.process.DraftProcess;
import io.cascata.command.solution.DefineSolution;
import io.cascata.command.solution.SetTargetProfile;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.CommitteeMeasure;
import io.cascata.events.value.CommitteeRule;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageRules;
import io.cascata.events.value.TargetRole;
import io.cascata.log.Append;
import io.cascata.log.EventQuery;
import io.cascata.log.NewEvent;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four threads enter a stage that asks for a committee while four others take one of its members out. */
@Tag("D08")
class RacingForAGateTest {

    private static final int ROUNDS = 60;
    private static final int THREADS = 8;
    private static final ProcessId PROCESS = new ProcessId("acquisition-gated");
    private static final SolutionId SOLUTION = new SolutionId("talent");

    @TempDir
    private Path directory;

    private SqliteEventLog log;
    private AxonCommandExecutor executor;

    @BeforeEach
    void open() {
        var decisions = CommandSideConfiguration.shippedDecisions();
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        executor = AxonCommandExecutor.start(log, EventCodec.cascata(), decisions);
        var rules =
                new StageRules(null, new CommitteeRule(CommitteeMeasure.FILLED, 3, null), null, List.of(), List.of());
        execute(new DraftProcess(PROCESS, complete(Gated.process(FOUR, rules))));
        execute(new ActivateProcess(PROCESS, 1));
        execute(new DefineSolution(SOLUTION, "Talent management"));
        execute(new SetTargetProfile(
                SOLUTION,
                null,
                IntStream.range(0, 3)
                        .mapToObj(i -> new TargetRole(role(i), 1, List.of(), null))
                        .toList()));
        for (int i = 0; i < 3; i++) {
            execute(new RegisterContact(person(i), null, new PersonProfile(null, null, null, null)));
        }
    }

    @AfterEach
    void close() {
        executor.close();
        log.close();
    }

    @Test
    void whoever_is_in_had_the_committee_when_he_entered() throws Exception {
        int advanced = 0;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                openWithCommittee(round);
                var start = new CyclicBarrier(THREADS);
                var running = new ArrayList<Future<Boolean>>();
                for (int i = 0; i < THREADS; i++) {
                    var command = i % 2 == 0 ? advance(round) : vacate(round);
                    running.add(threads.submit(() -> {
                        start.await();
                        return isDone(command);
                    }));
                }
                for (int i = 0; i < THREADS; i++) {
                    advanced += running.get(i).get() && i == 0 ? 1 : 0;
                }
            }
        }
        assertThat(entriesWithoutCommittee()).isEmpty();
        System.out.println("RacingForAGateTest: the first thread got in " + advanced + " times of " + ROUNDS);
    }

    @Test
    void without_the_boundary_the_rule_breaks() {
        openWithCommittee(0);
        long head = log.head();
        var advance = decide(advance(0), head);
        var vacate = decide(vacate(0), head);

        append(vacate);
        append(advance);

        assertThat(entriesWithoutCommittee()).containsExactly(opportunity(0));
    }

    private void openWithCommittee(int round) {
        var account = new AccountId("account-" + round);
        execute(new RegisterAccount(account, AccountProfile.named("Acme " + round)));
        execute(new OpenOpportunity(
                opportunity(round),
                "Acme",
                new Purchase(account, SOLUTION, OpportunityType.ACQUISITION, group(round)),
                new Start(PROCESS, null, THREE.key()),
                null,
                Forecast.NONE,
                OpenedFrom.ACCOUNT,
                Cause.MANUAL));
        var parts = IntStream.range(0, 3)
                .mapToObj(i -> new AddContactRoles.Part(person(i), role(i)))
                .toList();
        execute(new AddContactRoles(opportunity(round), parts, Identification.KNOWN));
    }

    private boolean isDone(Command command) {
        try {
            execute(command, UUID.randomUUID());
            return true;
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOf(Refusal.class);
            return false;
        }
    }

    /** The opportunities that entered the stage at a moment when not all three roles were filled. */
    private List<OpportunityId> entriesWithoutCommittee() {
        var roles = new HashMap<OpportunityId, Map<String, ContactRole>>();
        var broken = new ArrayList<OpportunityId>();
        for (var stored : log.read(EventQuery.after(0, 10_000)).events()) {
            switch (EventCodec.cascata().decode(stored)) {
                case ContactRoleAdded added ->
                    roles.computeIfAbsent(added.id(), absent -> new HashMap<>())
                            .put(added.contact().value(), added.role());
                case ContactRoleRemoved removed ->
                    roles.get(removed.id()).remove(removed.contact().value());
                case StageAdvanced advanced -> {
                    if (roles.get(advanced.id()).size() < 3) {
                        broken.add(advanced.id());
                    }
                }
                default -> {}
            }
        }
        return broken;
    }

    /** Decides as the platform does, on what the log holds up to a position, and checks nothing at the append. */
    private List<? extends DomainEvent> decide(Command command, long head) {
        var decisions = CommandSideConfiguration.shippedDecisions();
        return decisions.forCommand(command).decide(command, new Boundary() {
            @Override
            public <I, S> S load(EntityKind<I, S> kind, I id) {
                var state = kind.initial(id);
                for (var stored : log.read(new EventQuery(0, head, kind.events(id), 10_000))
                        .events()) {
                    state = kind.evolve(state, EventCodec.cascata().decode(stored), stored.occurredAt());
                }
                return state;
            }

            @Override
            public Instant occurredAt() {
                return NOW;
            }
        });
    }

    private void append(List<? extends DomainEvent> events) {
        List<NewEvent> encoded = events.stream()
                .map(event -> EventCodec.cascata().encode(UUID.randomUUID(), event, NOW, Map.of()))
                .toList();
        log.append(Append.unconditional(encoded)).join();
    }

    private void execute(Command command) {
        execute(command, UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8)));
    }

    private void execute(Command command, UUID id) {
        executor.execute(CommandRequest.of(command, new Provenance(id, NOW, "ada", "test", null, null, null, null)))
                .join();
    }

    /** With what an active process must have. */
    private static ProcessDefinition complete(ProcessDefinition draft) {
        var stages = draft.stages().stream()
                .map(stage -> new StageDefinition(
                        stage.key(),
                        stage.order(),
                        stage.name(),
                        stage.canonical(),
                        stage.owner(),
                        "A stage.",
                        "It is one.",
                        List.of("Somebody says so"),
                        stage.rules()))
                .toList();
        return new ProcessDefinition(draft.name(), draft.type(), stages, draft.transitions());
    }

    private static AdvanceStage advance(int round) {
        return new AdvanceStage(opportunity(round), FOUR.key(), Cause.MANUAL);
    }

    private static RemoveMember vacate(int round) {
        return new RemoveMember(group(round), person(2), RemovalReason.OTHER, IdentificationOrigin.MANUAL);
    }

    private static OpportunityId opportunity(int round) {
        return new OpportunityId("opportunity-" + round);
    }

    private static BuyingGroupId group(int round) {
        return new BuyingGroupId("group-" + round);
    }
}
