package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.PersonProfile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person as the input has them. */
public record ContactEntry(
        RowRef row,
        ContactId id,
        @Nullable AccountId account,
        PersonProfile profile,
        @Nullable Instant created) {}
