package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A campaign as the input has it. */
public record CampaignEntry(
        RowRef row,
        CampaignId id,
        CampaignProfile profile,
        @Nullable Instant created) {}
