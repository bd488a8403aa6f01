package io.cascata.query.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascata.events.id.LeadId;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.query.export.EventLinks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lead that waits for sales: since when, its score, and why it qualified: the criteria it met, and what it was worth then. */
public record QueuedLead(
        LeadId lead,
        Instant deliveredAt,
        BigDecimal score,
        List<String> criteria,
        @Nullable ScoreEvidence evidence) {

    /** Where its events can be read. */
    @JsonProperty
    public String events() {
        return EventLinks.of("lead", lead.value());
    }
}
