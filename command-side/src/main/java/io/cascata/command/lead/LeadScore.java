package io.cascata.command.lead;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.LeadId;
import io.cascata.events.value.ScoreEvidence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last time that a lead's score rose above what sales asks for; nothing where it never did. */
record LeadScore(@Nullable ScoreEvidence evidence, @Nullable Instant at) {

    static final LeadScore NONE = new LeadScore(null, null);

    static LeadScore of(Boundary boundary, LeadId lead) {
        return boundary.load(LeadScoreKind.LEAD_SCORE, lead);
    }

    /** Whether it rose since then: what made a lead qualify before it was given back does not do so again. */
    boolean roseSince(Instant moment) {
        return at != null && !at.isBefore(moment);
    }
}
