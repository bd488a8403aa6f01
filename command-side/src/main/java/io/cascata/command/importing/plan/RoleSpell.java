package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time in which a contact played a role: from the beginning where {@code from} is missing, until removed. */
public record RoleSpell(
        RowRef row,
        ContactId contact,
        ContactRole role,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean primary) {}
