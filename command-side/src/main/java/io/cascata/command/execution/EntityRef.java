package io.cascata.command.execution;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.EntityKind;
import io.cascata.events.Tag;
import io.cascata.log.EventFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names one entity: its kind and its id. Kinds of one class and name are one. */
final class EntityRef {

    private final EntityKind<Object, Object> kind;
    private final Object id;
    private final int hash;
    private @Nullable EventFilter events;

    private EntityRef(EntityKind<Object, Object> kind, Object id) {
        this.kind = kind;
        this.id = id;
        this.hash = 31 * kind.name().hashCode() + id.hashCode();
    }

    @SuppressWarnings("unchecked") // an id and a state never leave the kind they came with
    static <I, S> EntityRef of(EntityKind<I, S> kind, I id) {
        return new EntityRef((EntityKind<Object, Object>) kind, id);
    }

    static <I, S> EntityRef of(Command.Target<I, S> target) {
        return of(target.kind(), target.id());
    }

    EntityKind<Object, Object> kind() {
        return kind;
    }

    Object id() {
        return id;
    }

    /** Made once: batches ask for the events of an entity at every turn. */
    EventFilter events() {
        var made = events;
        if (made == null) {
            made = kind.events(id);
            events = made;
        }
        return made;
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
        return hash;
    }

    @Override
    public String toString() {
        return kind.name() + " " + id;
    }
}
