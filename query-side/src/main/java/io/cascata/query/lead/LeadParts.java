package io.cascata.query.lead;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.ScoreEvidence;
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

    @Nullable
    ScoreEvidence score;

    LeadView.@Nullable Standing standing;

    LeadParts(LeadView before) {
        this.before = before;
        this.profile = before.profile();
        this.progress = before.progress();
        this.qualification = before.qualification();
        this.match = before.match();
        this.review = before.review();
        this.conversion = before.conversion();
        this.contact = before.contact();
        this.score = before.score();
        this.standing = before.standing();
    }

    /** After an event of the lead. */
    LeadView view(RecordedEvent event) {
        return view(Math.max(event.position(), before.version()), later(event.occurredAt(), before.active()));
    }

    /** After an event that is another's: the version of the lead stays. */
    LeadView told() {
        return view(before.version(), before.active());
    }

    private LeadView view(long version, Instant active) {
        return new LeadView(
                before.id(),
                version,
                active,
                before.capture(),
                profile,
                progress,
                qualification,
                match,
                review,
                conversion,
                contact,
                score,
                standing);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
