package io.cascata.events.lead;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.LeadId;
import java.util.Set;

/** The family of one lead. */
public sealed interface LeadEvent extends DomainEvent
        permits LeadCaptured,
                LeadProfileRevised,
                LeadQualified,
                LeadAccepted,
                LeadRejected,
                LeadEnteredSales,
                LeadRecycled,
                LeadClosed,
                LeadRouted,
                LeadMatched,
                LeadMatchReviewRequested,
                LeadConverted,
                LeadLinkedToContact,
                LeadStandingReported {

    LeadId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(LeadId id) {
        return new Tag("lead", id.value());
    }
}
