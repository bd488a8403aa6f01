package io.cascata.command.playbook;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.playbook.PlaybookEvent;
import io.cascata.events.playbook.PlaybookRules;
import io.cascata.events.playbook.PlaybookSection;
import io.cascata.log.EventFilter;
import java.time.Instant;

/** The rules of one section: those that were settled last, or the shipped ones. */
record SectionKind<R extends PlaybookRules>(Class<R> type, R shipped)
        implements EntityKind<PlaybookSection, Settled<R>> {

    @Override
    public String name() {
        return type.getSimpleName();
    }

    @Override
    public Class<PlaybookSection> idType() {
        return PlaybookSection.class;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class object knows no type arguments
    public Class<Settled<R>> stateType() {
        return (Class) Settled.class;
    }

    @Override
    public EventFilter events(PlaybookSection id) {
        return EventFilter.tagged(id.tag());
    }

    @Override
    public Settled<R> initial(PlaybookSection id) {
        return new Settled<>(0, shipped);
    }

    @Override
    public Settled<R> evolve(Settled<R> state, DomainEvent event, Instant occurredAt) {
        var revision = (PlaybookEvent) event;
        return new Settled<>(revision.version(), type.cast(revision.rules()));
    }
}
