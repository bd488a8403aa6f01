package io.cascata.command.execution;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.EntityKind;
import io.cascata.events.Tag;
import io.cascata.log.EventFilter;
import java.util.Set;

/** Names one entity: its kind and its id. Kinds of one class and name are one. */
record EntityRef(EntityKind<Object, Object> kind, Object id) {

    @SuppressWarnings("unchecked") // an id and a state never leave the kind they came with
    static <I, S> EntityRef of(EntityKind<I, S> kind, I id) {
        return new EntityRef((EntityKind<Object, Object>) kind, id);
    }

    static <I, S> EntityRef of(Command.Target<I, S> target) {
        return of(target.kind(), target.id());
    }

    EventFilter events() {
        return kind.events(id);
    }

    /** Whether an event of this name and with these tags is one of the entity's. */
    boolean owns(String name, Set<Tag> tags) {
        return events().matches(name, tags);
    }

    /** Whether events that together carry these tags may be some of the entity's; false for certain. */
    boolean mayOwn(Set<Tag> tags) {
        var events = events();
        return events.isAll() || events.anyOf().stream().anyMatch(criterion -> tags.containsAll(criterion.tags()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityRef ref
                && kind.getClass() == ref.kind.getClass()
                && kind.name().equals(ref.kind.name())
                && id.equals(ref.id);
    }

    @Override
    public int hashCode() {
        return 31 * kind.name().hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return kind.name() + " " + id;
    }
}
