package io.cascata.query.lead;

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
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.LeadStage;
import io.cascata.log.Metadata;
import io.cascata.query.lead.LeadView.Capture;
import io.cascata.query.lead.LeadView.Conversion;
import io.cascata.query.lead.LeadView.Match;
import io.cascata.query.lead.LeadView.PersonStage;
import io.cascata.query.lead.LeadView.Progress;
import io.cascata.query.lead.LeadView.Qualification;
import io.cascata.query.lead.LeadView.Review;
import io.cascata.query.lead.LeadView.Standing;
import io.cascata.query.projection.MissingRow;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one more event makes of a lead. */
final class LeadTelling {

    private final RecordedEvent recorded;

    private LeadTelling(RecordedEvent recorded) {
        this.recorded = recorded;
    }

    /** The lead after the event; throws {@link MissingRow} where it was never captured. */
    static LeadView after(@Nullable LeadView lead, RecordedEvent recorded) {
        var telling = new LeadTelling(recorded);
        if (recorded.event() instanceof ThresholdPassed passed) {
            return telling.scored(lead, passed);
        }
        var event = (LeadEvent) recorded.event();
        if (event instanceof LeadCaptured captured) {
            return telling.captured(captured);
        }
        if (lead == null) {
            throw new MissingRow("lead", event.id());
        }
        return telling.after(lead, event);
    }

    private LeadView scored(@Nullable LeadView lead, ThresholdPassed passed) {
        if (lead == null) {
            throw new MissingRow("lead", passed.id());
        }
        var parts = new LeadParts(lead);
        if (passed.consequence() == Consequence.PASS_TO_SALES) {
            parts.score = passed.evidence();
        }
        return parts.told();
    }

    private LeadView captured(LeadCaptured event) {
        var at = recorded.occurredAt();
        var progress = new Progress(LeadStage.LEAD, PersonStage.INQUIRY, at, 0, 0, null, null, null);
        var capture = new Capture(at, event.origin(), actor());
        return new LeadView(
                event.id(),
                recorded.position(),
                at,
                capture,
                event.profile(),
                progress,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private LeadView after(LeadView lead, LeadEvent event) {
        var parts = new LeadParts(lead);
        switch (event) {
            case LeadCaptured captured -> parts.profile = captured.profile();
            case LeadProfileRevised revised -> parts.profile = revised.profile();
            case LeadQualified qualified -> qualified(qualified, parts);
            case LeadAccepted accepted ->
                parts.progress = Progression.in(lead.progress(), LeadStage.SALES_ACCEPTED, at());
            case LeadEnteredSales entered ->
                parts.progress = Progression.in(lead.progress(), LeadStage.SALES_OPPORTUNITY, at());
            case LeadRejected rejected -> parts.progress = Progression.rejected(lead.progress(), rejected, at());
            case LeadRecycled recycled -> parts.progress = Progression.recycled(lead.progress(), recycled, at());
            case LeadClosed closed -> parts.progress = Progression.closed(lead.progress(), closed, at());
            case LeadRouted routed -> parts.progress = Progression.routed(lead.progress(), routed);
            case LeadMatched matched -> parts.match = match(matched);
            case LeadMatchReviewRequested request -> parts.review = review(request);
            case LeadConverted converted -> converted(converted, parts);
            case LeadLinkedToContact linked -> parts.contact = linked.contact();
            case LeadStandingReported reported -> parts.standing = standing(reported);
        }
        return parts.view(recorded);
    }

    private void qualified(LeadQualified event, LeadParts parts) {
        parts.progress = Progression.in(parts.progress, LeadStage.QUALIFIED, at());
        parts.qualification = qualification(event);
    }

    private void converted(LeadConverted event, LeadParts parts) {
        parts.conversion = conversion(event);
        parts.contact = event.contact();
    }

    private Standing standing(LeadStandingReported event) {
        return new Standing(at(), event.status(), event.owner());
    }

    private Qualification qualification(LeadQualified event) {
        return new Qualification(
                recorded.occurredAt(), event.criteria(), event.score(), event.rulesVersion(), event.cause());
    }

    private Match match(LeadMatched event) {
        return new Match(recorded.occurredAt(), event.strength(), event.account(), event.rule(), event.candidates());
    }

    private Review review(LeadMatchReviewRequested event) {
        return new Review(recorded.occurredAt(), event.reviewer(), event.why(), event.proposed());
    }

    private Conversion conversion(LeadConverted event) {
        return new Conversion(
                recorded.occurredAt(),
                event.by(),
                actor(),
                event.account(),
                event.contact(),
                event.newAccount(),
                event.newContact(),
                event.opportunity());
    }

    private Instant at() {
        return recorded.occurredAt();
    }

    private @Nullable String actor() {
        return recorded.metadata().get(Metadata.ACTOR);
    }
}
