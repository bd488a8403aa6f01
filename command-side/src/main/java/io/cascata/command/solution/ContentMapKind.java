package io.cascata.command.solution;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.solution.ContentMapped;
import io.cascata.events.solution.ContentUnmapped;
import io.cascata.log.EventFilter;
import java.time.Instant;

/** What content stands for; there is one map. */
enum ContentMapKind implements EntityKind<Tag, ContentMap> {
    CONTENT_MAP;

    @Override
    public Class<Tag> idType() {
        return Tag.class;
    }

    @Override
    public Class<ContentMap> stateType() {
        return ContentMap.class;
    }

    @Override
    public EventFilter events(Tag id) {
        return EventFilter.tagged(id);
    }

    @Override
    public ContentMap initial(Tag id) {
        return ContentMap.EMPTY;
    }

    @Override
    public ContentMap evolve(ContentMap state, DomainEvent event, Instant occurredAt) {
        return switch (event) {
            case ContentMapped mapped -> state.after(mapped);
            case ContentUnmapped unmapped -> state.after(unmapped);
            default -> throw new IllegalArgumentException("maps no content: " + event);
        };
    }
}
