package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.SolutionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that somebody did, as the input has it; {@code owner} is who of our own people it was done with. */
public record TouchEntry(
        RowRef row,
        @Nullable Instant at,
        Who who,
        What what,
        String channel,
        String kind,
        @Nullable String owner) {

    /** Who did it: all that the input names. */
    public record Who(
            @Nullable LeadId lead,
            @Nullable ContactId contact,
            @Nullable AccountId account) {}

    /** What it was about. */
    public record What(
            @Nullable CampaignId campaign, @Nullable SolutionId solution) {

        public static final What NOTHING = new What(null, null);
    }
}
