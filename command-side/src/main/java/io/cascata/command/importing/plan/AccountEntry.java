package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A company as the input has it. */
public record AccountEntry(
        RowRef row,
        AccountId id,
        AccountProfile profile,
        @Nullable Instant created) {}
