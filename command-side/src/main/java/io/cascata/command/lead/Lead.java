package io.cascata.command.lead;

import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.lead.LeadRouted;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A lead as decisions see it; without a capture, there is none. */
record Lead(@Nullable Known known) {

    static final Lead UNKNOWN = new Lead(null);

    /** What has become of a captured lead; {@code since} is when it came to its stage. */
    record Known(
            LeadOrigin origin,
            LeadProfile profile,
            LeadStage stage,
            Instant since,
            int recycled,
            @Nullable Outcome outcome,
            @Nullable String programme) {

        Known in(LeadStage next, Instant at) {
            return new Known(origin, profile, next, at, recycled, outcome, programme);
        }

        private Known after(LeadEvent event, Instant at) {
            return switch (event) {
                case LeadCaptured captured -> captured(captured, at);
                case LeadProfileRevised revised ->
                    new Known(origin, revised.profile(), stage, since, recycled, outcome, programme);
                case LeadQualified step -> in(LeadStage.QUALIFIED, at);
                case LeadAccepted step -> in(LeadStage.SALES_ACCEPTED, at);
                case LeadRejected step -> in(LeadStage.LEAD, at);
                case LeadEnteredSales step -> in(LeadStage.SALES_OPPORTUNITY, at);
                case LeadRecycled again ->
                    new Known(origin, profile, LeadStage.LEAD, at, again.number(), outcome, programme);
                case LeadClosed closed ->
                    new Known(origin, profile, LeadStage.CLOSED, at, recycled, closed.outcome(), programme);
                case LeadRouted routed ->
                    new Known(origin, profile, stage, since, recycled, outcome, routed.programme());
            };
        }
    }

    Lead after(LeadEvent event, Instant at) {
        return new Lead(known == null ? captured((LeadCaptured) event, at) : known.after(event, at));
    }

    private static Known captured(LeadCaptured event, Instant at) {
        return new Known(event.origin(), event.profile(), LeadStage.LEAD, at, 0, null, null);
    }
}
