package io.cascata.command.execution;

import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Refusal;
import io.cascata.events.DomainEvent;
import io.cascata.log.NewEvent;
import io.cascata.log.codec.EventCodec;
import java.util.ArrayList;
import java.util.HashSet;
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

    private final Decisions decisions;
    private final EventCodec codec;
    private final Snapshot snapshot;
    private final Overlay overlay;
    private final Set<UUID> stored;
    private final Set<UUID> seen = new HashSet<>();
    private final Set<EntityRef> missing = new LinkedHashSet<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Supplier<List<NewEvent>>> encodings = new ArrayList<>();

    Batch(Decisions decisions, EventCodec codec, Snapshot snapshot, Set<UUID> stored) {
        this.decisions = decisions;
        this.codec = codec;
        this.snapshot = snapshot;
        this.overlay = new Overlay(snapshot, codec.catalogue());
        this.stored = stored;
    }

    /** Decides one command after the other; {@code oneByOne} reads what is missing at once, each by itself. */
    Batch decide(List<CommandRequest> requests, boolean oneByOne) {
        for (var request : requests) {
            outcomes.add(oneByOne ? patiently(request) : outcome(request));
        }
        return this;
    }

    /** The entities that were looked at, as they are after the batch. */
    void keep(Recent recent, long position) {
        snapshot.entities().forEach(ref -> recent.put(overlay.sourced(ref), position));
    }

    Set<EntityRef> missing() {
        return missing;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /** The events of all commands in their stored form, encoded on all cores: nothing else is to do meanwhile. */
    List<NewEvent> events() {
        return encodings.parallelStream()
                .map(Supplier::get)
                .flatMap(List::stream)
                .toList();
    }

    private Outcome patiently(CommandRequest request) {
        var outcome = outcome(request);
        while (!missing.isEmpty()) {
            snapshot.load(missing);
            missing.clear();
            seen.remove(request.provenance().commandId());
            outcome = outcome(request);
        }
        return outcome;
    }

    private Outcome outcome(CommandRequest request) {
        var id = request.provenance().commandId();
        if (stored.contains(EventIds.of(id, 0)) || seen.contains(id)) {
            return new Outcome.Duplicate();
        }
        try {
            overlay.sourced(EntityRef.of(request.command().target())).require(request.expectedVersion());
            var decided = decisions.decide(request, overlay.boundary(request));
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
            seen.add(request.provenance().commandId());
            var at = request.provenance().occurredAt();
            decided.forEach(event -> overlay.add(event, at));
            encodings.add(() -> encoded(request, decided));
        }
    }

    private List<NewEvent> encoded(CommandRequest request, List<? extends DomainEvent> decided) {
        var from = request.provenance();
        var metadata = EventMetadata.of(request);
        return IntStream.range(0, decided.size())
                .mapToObj(index -> codec.encode(
                        EventIds.of(from.commandId(), index), decided.get(index), from.occurredAt(), metadata))
                .toList();
    }
}
