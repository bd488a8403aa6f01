package io.cascata.command.execution;

import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Refusal;
import io.cascata.events.DomainEvent;
import io.cascata.log.AppendCondition;
import io.cascata.log.NewEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One way through the commands of a batch, in order. A decision that asks for an entity not read yet is left aside and
 * the entity noted: then the pass is void, and is made again when all that was noted has been read at once.
 */
final class Batch {

    private final Deciding deciding;
    private final Snapshot snapshot;
    private final News before;
    private final News news;
    private final Overlay overlay;
    private final Set<UUID> carriedOut;
    private final Set<EntityRef> missing = new LinkedHashSet<>();
    private final List<CommandRequest> requests = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Supplier<List<NewEvent>>> encodings = new ArrayList<>();

    Batch(Deciding deciding, Snapshot snapshot, News before, Set<UUID> carriedOut) {
        this.deciding = deciding;
        this.snapshot = snapshot;
        this.before = before;
        this.news = new News(before.end());
        this.overlay = new Overlay(snapshot, before, news);
        this.carriedOut = carriedOut;
    }

    /** Decides one command after the other; so many entities that are missing are read at once, each by itself. */
    Batch decide(List<CommandRequest> commands, int singly) {
        requests.addAll(commands);
        var left = singly;
        for (var request : commands) {
            var outcome = outcome(request);
            for (; !missing.isEmpty() && left > 0; left--) {
                snapshot.load(missing);
                missing.clear();
                outcome = outcome(request);
            }
            outcomes.add(outcome);
        }
        return this;
    }

    Set<EntityRef> missing() {
        return missing;
    }

    List<CommandRequest> requests() {
        return requests;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    News news() {
        return news;
    }

    /** The events of all commands in their stored form, encoded on all cores: nothing else is to do meanwhile. */
    List<NewEvent> events() {
        return encodings.parallelStream()
                .map(Supplier::get)
                .flatMap(List::stream)
                .toList();
    }

    /** Nobody but the batch before it has changed what this one was decided on. */
    AppendCondition unchanged() {
        return snapshot.unchangedAfter(before.end());
    }

    /** Whether the events stand where the batch took them to be; where others came between, what it saw is old. */
    boolean standsAt(List<Long> positions) {
        return IntStream.range(0, positions.size()).allMatch(i -> positions.get(i) == before.end() + 1 + i);
    }

    private Outcome outcome(CommandRequest request) {
        var id = request.provenance().commandId();
        if (before.followFrom(id) || news.followFrom(id) || carriedOut.contains(id)) {
            return new Outcome.Duplicate();
        }
        try {
            overlay.sourced(EntityRef.of(request.command().target())).require(request.expectedVersion());
            var decided = deciding.decisions().decide(request, overlay.boundary(request));
            accept(request, decided);
            return new Outcome.Accepted(decided.size());
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal);
        } catch (NotLoaded absent) {
            missing.add(absent.ref());
            return new Outcome.Accepted(0);
        }
    }

    private void accept(CommandRequest request, List<? extends DomainEvent> decided) {
        if (!decided.isEmpty()) {
            news.add(request, decided, deciding.codec().catalogue());
            encodings.add(() -> encoded(request, decided));
        }
    }

    private List<NewEvent> encoded(CommandRequest request, List<? extends DomainEvent> decided) {
        var from = request.provenance();
        var metadata = EventMetadata.of(request);
        return IntStream.range(0, decided.size())
                .mapToObj(index -> deciding.codec()
                        .encode(EventIds.of(from.commandId(), index), decided.get(index), from.occurredAt(), metadata))
                .toList();
    }
}
