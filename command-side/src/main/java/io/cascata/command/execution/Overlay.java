package io.cascata.command.execution;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.EntityKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What the commands of a batch see: the log as of a snapshot, what the batch that is being written led to, and what the
 * commands before them decided.
 */
final class Overlay {

    private final Snapshot snapshot;
    private final News before;
    private final News own;
    private final Map<EntityRef, Sourced> seen = new HashMap<>();

    Overlay(Snapshot snapshot, News before, News own) {
        this.snapshot = snapshot;
        this.before = before;
        this.own = own;
    }

    Boundary boundary(CommandRequest request) {
        return new Seen(request.provenance().occurredAt());
    }

    /** Throws {@link NotLoaded} where the snapshot does not have the entity. */
    Sourced sourced(EntityRef ref) {
        var known = seen.get(ref);
        var current = own.onto(known == null ? before.onto(inLog(ref)) : known);
        seen.put(ref, current);
        return current;
    }

    private Sourced inLog(EntityRef ref) {
        var known = snapshot.get(ref);
        if (known == null) {
            throw new NotLoaded(ref);
        }
        return known;
    }

    private final class Seen implements Boundary {

        private final Instant occurredAt;

        private Seen(Instant occurredAt) {
            this.occurredAt = occurredAt;
        }

        @Override
        public <I, S> S load(EntityKind<I, S> kind, I id) {
            return sourced(EntityRef.of(kind, id)).as(kind);
        }

        @Override
        public Instant occurredAt() {
            return occurredAt;
        }
    }
}
