package io.cascata.query.lead;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.LeadProfile;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The parts of a lead while an event changes some of them. */
final class LeadParts {

    private final LeadView before;
    LeadProfile profile;
    LeadView.Progress progress;
    LeadView.@Nullable Qualification qualification;
    LeadView.@Nullable Match match;
    LeadView.@Nullable Review review;
    LeadView.@Nullable Conversion conversion;

    @Nullable
    ContactId contact;

    LeadParts(LeadView before) {
        this.before = before;
        this.profile = before.profile();
        this.progress = before.progress();
        this.qualification = before.qualification();
        this.match = before.match();
        this.review = before.review();
        this.conversion = before.conversion();
        this.contact = before.contact();
    }

    LeadView view(RecordedEvent event) {
        return new LeadView(
                before.id(),
                Math.max(event.position(), before.version()),
                later(event.occurredAt(), before.active()),
                before.capture(),
                profile,
                progress,
                qualification,
                match,
                review,
                conversion,
                contact);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
