package io.cascata.command.execution;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The state of an entity and its version: the position of the last event folded into it, 0 before the first. */
record Sourced(EntityRef ref, Object state, long version) {

    static Sourced initial(EntityRef ref) {
        return new Sourced(ref, ref.kind().initial(ref.id()), 0);
    }

    /** After one more event; the same where the event has been folded in before. */
    Sourced after(DomainEvent event, Instant occurredAt, long position) {
        return position <= version ? this : new Sourced(ref, ref.kind().evolve(state, event, occurredAt), position);
    }

    /** Refuses where the caller decided on another version than this. */
    void require(@Nullable Long expected) {
        if (expected != null && expected != version) {
            throw ExecutionRefusal.versionMismatch(this, expected);
        }
    }

    <I, S> S as(EntityKind<I, S> kind) {
        return kind.stateType().cast(state);
    }
}
