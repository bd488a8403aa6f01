package io.cascata.command.lead;

import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadMatchReviewRequested;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.lead.LeadRouted;
import io.cascata.events.lead.LeadStandingReported;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A lead as decisions see it; without a capture, there is none. */
record Lead(@Nullable Known known) {

    static final Lead UNKNOWN = new Lead(null);

    /** What has become of a captured lead. */
    record Known(
            LeadOrigin origin,
            LeadProfile profile,
            Progress progress,
            Belonging belonging,
            @Nullable Standing standing) {

        private Known(LeadCaptured captured, Instant at) {
            this(captured.origin(), captured.profile(), Progress.begun(at), Belonging.NONE, null);
        }

        private Known with(Progress next) {
            return new Known(origin, profile, next, belonging, standing);
        }

        private Known with(Belonging next) {
            return new Known(origin, profile, progress, next, standing);
        }

        private Known after(LeadEvent event, Instant at) {
            return switch (event) {
                case LeadCaptured captured -> new Known(captured, at);
                case LeadProfileRevised revised -> new Known(origin, revised.profile(), progress, belonging, standing);
                case LeadQualified qualified -> with(progress.in(LeadStage.QUALIFIED, at));
                case LeadAccepted accepted -> with(progress.in(LeadStage.SALES_ACCEPTED, at));
                case LeadRejected rejected -> with(progress.in(LeadStage.LEAD, at));
                case LeadEnteredSales entered -> with(progress.in(LeadStage.SALES_OPPORTUNITY, at));
                case LeadRecycled again -> with(progress.recycled(again.number(), at));
                case LeadClosed closed -> with(progress.closed(closed.outcome(), at));
                case LeadRouted routed -> with(progress.routed(routed.programme()));
                case LeadMatched match -> with(belonging.with(match));
                case LeadMatchReviewRequested review -> with(belonging.with(review));
                case LeadConverted conversion -> with(belonging.with(conversion));
                case LeadLinkedToContact linked -> this;
                case LeadStandingReported reported ->
                    new Known(origin, profile, progress, belonging, new Standing(reported, at));
            };
        }
    }

    /** How another system says that the lead stands, and since when. */
    record Standing(LeadStandingReported said, Instant since) {}

    /** How far the lead has come in its process; {@code since} is when it came to its stage. */
    record Progress(
            LeadStage stage,
            Instant since,
            int recycled,
            @Nullable Outcome outcome,
            @Nullable String programme) {

        private static Progress begun(Instant at) {
            return new Progress(LeadStage.LEAD, at, 0, null, null);
        }

        private Progress in(LeadStage next, Instant at) {
            return new Progress(next, at, recycled, outcome, programme);
        }

        private Progress recycled(int number, Instant at) {
            return new Progress(LeadStage.LEAD, at, number, outcome, programme);
        }

        private Progress closed(Outcome how, Instant at) {
            return new Progress(LeadStage.CLOSED, at, recycled, how, programme);
        }

        private Progress routed(String to) {
            return new Progress(stage, since, recycled, outcome, to);
        }
    }

    /** What is known of the account that the lead belongs to: the last match, the last request to look at it, the end of it. */
    record Belonging(
            @Nullable LeadMatched match,
            @Nullable LeadMatchReviewRequested review,
            @Nullable LeadConverted conversion) {

        private static final Belonging NONE = new Belonging(null, null, null);

        private Belonging with(LeadMatched next) {
            return new Belonging(next, review, conversion);
        }

        private Belonging with(LeadMatchReviewRequested next) {
            return new Belonging(match, next, conversion);
        }

        private Belonging with(LeadConverted next) {
            return new Belonging(match, review, next);
        }
    }

    Lead after(LeadEvent event, Instant at) {
        return new Lead(known == null ? new Known((LeadCaptured) event, at) : known.after(event, at));
    }
}
