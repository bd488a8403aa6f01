package io.cascata.query.testing;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityRenamed;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.Metadata;
import io.cascata.log.NewEvent;
import io.cascata.log.codec.EventCodec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes histories of opportunities the way the command side does: the caller says into which stage an opportunity goes
 * and when, and the event that says so is appended. Times may go back: such an event comes late.
 */
public final class SalesLog {

    public static final ProcessId PROCESS = new ProcessId("acquisition");

    private final EventLog log;
    private final EventCodec codec = EventCodec.cascata();
    private final Map<String, Standing> standing = new HashMap<>();
    private final List<NewEvent> batch = new ArrayList<>();
    private ProcessId process = PROCESS;
    private int version = 1;
    private ProcessDefinition definition = Processes.ACQUISITION;
    private Cause cause = Cause.MANUAL;

    public SalesLog(EventLog log) {
        this.log = log;
    }

    public SalesLog process(ProcessId id, ProcessDefinition definition, Instant at) {
        return process(id, 1, definition, at);
    }

    /** A version of a stage model, in which opportunities are opened from now on. */
    public SalesLog process(ProcessId id, int version, ProcessDefinition definition, Instant at) {
        draft(id, version, definition, at);
        return add(at, new ProcessActivated(id, version));
    }

    /** The same, and nobody activates it, as after an import. */
    public SalesLog draft(ProcessId id, int version, ProcessDefinition definition, Instant at) {
        this.process = id;
        this.version = version;
        this.definition = definition;
        return add(at, new ProcessDrafted(id, version, definition));
    }

    /** The opportunity goes on in a stage of the latest stage model. */
    public SalesLog migrate(String id, Instant at, String stage) {
        var from = now(id);
        var to = new Standing(stage(stage), from.in(process, version).situation());
        standing.put(id, to);
        return add(
                at,
                new OpportunityMigrated(
                        new OpportunityId(id),
                        from.stage().ref(),
                        to.stage().ref(),
                        from.situation().processVersion(),
                        to.situation(),
                        cause));
    }

    public SalesLog process(Instant at) {
        return process(PROCESS, Processes.ACQUISITION, at);
    }

    public SalesLog account(String id, AccountProfile profile, Instant at) {
        return add(at, new AccountRegistered(new AccountId(id), profile));
    }

    public SalesLog open(String id, Instant at, String stage, @Nullable Money amount) {
        return open(id, at, stage, amount, "solution", new Owner(Team.SALES, "rep-" + Math.floorMod(id.hashCode(), 3)));
    }

    public SalesLog open(
            String id, Instant at, String stage, @Nullable Money amount, String solution, @Nullable Owner owner) {
        return open("account-" + id, id, at, stage, amount, solution, owner);
    }

    /** One of several opportunities of an account. */
    public SalesLog openAt(
            String account, String id, Instant at, String stage, @Nullable Money amount, String solution) {
        return open(account, id, at, stage, amount, solution, null);
    }

    private SalesLog open(
            String account,
            String id,
            Instant at,
            String stage,
            @Nullable Money amount,
            String solution,
            @Nullable Owner owner) {
        var situation = new Situation(
                definition.type(),
                new AccountId(account),
                new SolutionId(solution),
                new BuyingGroupId("group-" + id),
                process,
                version,
                amount,
                null,
                owner,
                0);
        var to = stage(stage);
        standing.put(id, new Standing(to, situation));
        return add(at, new OpportunityOpened(new OpportunityId(id), id, OpenedFrom.IMPORT, to.ref(), situation, cause));
    }

    public SalesLog move(String id, Instant at, String stage) {
        var from = now(id);
        var to = stage(stage);
        standing.put(id, new Standing(to, from.situation()));
        return add(at, event(new OpportunityId(id), from.stage(), to, from.situation()));
    }

    public SalesLog rename(String id, Instant at, String name, String previous) {
        return add(at, new OpportunityRenamed(new OpportunityId(id), name, previous));
    }

    public SalesLog amount(String id, Instant at, @Nullable Money amount) {
        var from = now(id);
        standing.put(id, from.with(amount, from.situation().owner()));
        return add(
                at,
                new AmountSet(new OpportunityId(id), amount, from.situation().amount()));
    }

    public SalesLog closeDate(String id, Instant at, LocalDate closeDate) {
        return add(at, new CloseDateSet(new OpportunityId(id), closeDate, null));
    }

    public SalesLog owner(String id, Instant at, Owner owner) {
        var from = now(id);
        standing.put(id, from.with(from.situation().amount(), owner));
        return add(
                at,
                new OwnerAssigned(new OpportunityId(id), owner, from.situation().owner()));
    }

    private Standing now(String id) {
        var now = standing.get(id);
        if (now == null) {
            throw new IllegalArgumentException("never opened: " + id);
        }
        return now;
    }

    public boolean closed(String id) {
        return now(id).stage().outcome() != Outcome.OPEN;
    }

    public String stageOf(String id) {
        return now(id).stage().key().value();
    }

    private StageDefinition stage(String key) {
        return definition.stage(new StageKey(key)).orElseThrow();
    }

    private DomainEvent event(OpportunityId id, StageDefinition from, StageDefinition to, Situation situation) {
        StageRef start = from.ref();
        StageRef end = to.ref();
        if (from.outcome() != Outcome.OPEN) {
            return from.outcome() == to.outcome()
                    ? new ClosedStageEntered(id, start, end, situation, cause)
                    : new OpportunityReopened(id, start, end, "again", situation, cause);
        }
        return switch (to.outcome()) {
            case WON -> new OpportunityWon(id, start, end, null, situation, cause);
            case LOST -> new OpportunityLost(id, start, end, "price", situation, cause);
            case RECYCLED -> new OpportunityRecycled(id, start, end, "not now", situation, cause);
            case OPEN ->
                end.order() > start.order()
                        ? new StageAdvanced(id, start, end, List.of(), null, situation, cause)
                        : new StageMovedBack(id, start, end, null, situation, cause);
        };
    }

    public SalesLog add(Instant at, DomainEvent event) {
        long number = log.head() + batch.size() + 1;
        var id = UUID.nameUUIDFromBytes(("event-" + number).getBytes(StandardCharsets.UTF_8));
        batch.add(codec.encode(id, event, at, Map.of(Metadata.ACTOR, "tester", Metadata.CHANNEL, "test")));
        return batch.size() >= 5_000 ? append() : this;
    }

    /** Appends what has gathered. */
    public SalesLog append() {
        if (!batch.isEmpty()) {
            log.append(Append.unconditional(batch)).join();
            batch.clear();
        }
        return this;
    }
}
