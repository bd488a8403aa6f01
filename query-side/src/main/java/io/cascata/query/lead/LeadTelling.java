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
import io.cascata.events.value.LeadStage;
import io.cascata.log.Metadata;
import io.cascata.query.lead.LeadView.Capture;
import io.cascata.query.lead.LeadView.Conversion;
import io.cascata.query.lead.LeadView.Match;
import io.cascata.query.lead.LeadView.PersonStage;
import io.cascata.query.lead.LeadView.Progress;
import io.cascata.query.lead.LeadView.Qualification;
import io.cascata.query.lead.LeadView.Review;
import io.cascata.query.projection.MissingRow;
import io.cascata.query.projection.RecordedEvent;
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
        var event = (LeadEvent) recorded.event();
        if (event instanceof LeadCaptured captured) {
            return telling.captured(captured);
        }
        if (lead == null) {
            throw new MissingRow("lead", event.id());
        }
        return telling.after(lead, event);
    }

    private LeadView captured(LeadCaptured event) {
        var at = recorded.occurredAt();
        var progress = new Progress(LeadStage.LEAD, PersonStage.INQUIRY, at, 0, 0, null, null, null);
        var capture = new Capture(at, event.origin(), actor());
        return new LeadView(
                event.id(), recorded.position(), at, capture, event.profile(), progress, null, null, null, null, null);
    }

    private LeadView after(LeadView lead, LeadEvent event) {
        var parts = new LeadParts(lead);
        switch (event) {
            case LeadCaptured captured -> parts.profile = captured.profile();
            case LeadProfileRevised revised -> parts.profile = revised.profile();
            case LeadQualified qualified -> qualified(qualified, parts);
            case LeadAccepted accepted -> parts.progress = in(lead.progress(), LeadStage.SALES_ACCEPTED);
            case LeadEnteredSales entered -> parts.progress = in(lead.progress(), LeadStage.SALES_OPPORTUNITY);
            case LeadRejected rejected -> parts.progress = rejected(lead.progress(), rejected);
            case LeadRecycled recycled -> parts.progress = recycled(lead.progress(), recycled);
            case LeadClosed closed -> parts.progress = closed(lead.progress(), closed);
            case LeadRouted routed -> parts.progress = routed(lead.progress(), routed);
            case LeadMatched matched -> parts.match = match(matched);
            case LeadMatchReviewRequested request -> parts.review = review(request);
            case LeadConverted converted -> converted(converted, parts);
            case LeadLinkedToContact linked -> parts.contact = linked.contact();
        }
        return parts.view(recorded);
    }

    private void qualified(LeadQualified event, LeadParts parts) {
        parts.progress = in(parts.progress, LeadStage.QUALIFIED);
        parts.qualification = qualification(event);
    }

    private void converted(LeadConverted event, LeadParts parts) {
        parts.conversion = conversion(event);
        parts.contact = event.contact();
    }

    private Progress in(Progress before, LeadStage stage) {
        return new Progress(
                stage,
                PersonStage.of(stage),
                recorded.occurredAt(),
                before.rejected(),
                before.recycled(),
                before.reason(),
                before.programme(),
                before.outcome());
    }

    private Progress rejected(Progress before, LeadRejected event) {
        return new Progress(
                LeadStage.LEAD,
                PersonStage.INQUIRY,
                recorded.occurredAt(),
                before.rejected() + 1,
                before.recycled(),
                event.reason(),
                before.programme(),
                before.outcome());
    }

    private Progress recycled(Progress before, LeadRecycled event) {
        return new Progress(
                LeadStage.LEAD,
                PersonStage.INQUIRY,
                recorded.occurredAt(),
                before.rejected(),
                event.number(),
                event.reason(),
                before.programme(),
                before.outcome());
    }

    private Progress closed(Progress before, LeadClosed event) {
        return new Progress(
                LeadStage.CLOSED,
                PersonStage.CLOSED,
                recorded.occurredAt(),
                before.rejected(),
                before.recycled(),
                before.reason(),
                before.programme(),
                event.outcome());
    }

    private static Progress routed(Progress before, LeadRouted event) {
        return new Progress(
                before.stage(),
                before.personStage(),
                before.since(),
                before.rejected(),
                before.recycled(),
                before.reason(),
                event.programme(),
                before.outcome());
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

    private @Nullable String actor() {
        return recorded.metadata().get(Metadata.ACTOR);
    }
}
