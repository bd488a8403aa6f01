package io.cascata.events.process;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.ProcessId;
import java.util.Set;

/** The family of one stage model. */
public sealed interface ProcessEvent extends DomainEvent
        permits ProcessDrafted, ProcessActivated, ProcessMigrationOrdered {

    ProcessId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(ProcessId id) {
        return new Tag("process", id.value());
    }
}
