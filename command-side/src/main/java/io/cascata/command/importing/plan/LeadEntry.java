package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.LeadProfile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead as the input has it.
 *
 * @param source where the input says that the lead came from
 * @param status in the words of the input
 * @param changed when the row was changed last
 */
public record LeadEntry(
        RowRef row,
        LeadId id,
        LeadProfile profile,
        @Nullable String source,
        @Nullable String status,
        @Nullable String owner,
        @Nullable Instant created,
        @Nullable Instant changed,
        @Nullable Converted converted) {

    /** What it was converted into, and when. */
    public record Converted(
            @Nullable AccountId account,
            @Nullable ContactId contact,
            @Nullable OpportunityId opportunity,
            @Nullable Instant at) {

        boolean namesNobody() {
            return account == null && contact == null;
        }
    }
}
