package io.cascata.query.lead;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.lead.LeadConverted.By;
import io.cascata.events.lead.LeadMatchReviewRequested.Why;
import io.cascata.events.value.Cause;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.MatchCandidate;
import io.cascata.events.value.MatchStrength;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.ScoreEvidence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a lead stands. {@code version} is the log position of its last event, {@code active} when that happened. The
 * contact is there where the lead is one, by conversion or because it was one before; the score is what rose above the
 * threshold for sales last.
 */
record LeadView(
        LeadId id,
        Long version,
        Instant active,
        Capture capture,
        LeadProfile profile,
        Progress progress,
        @Nullable Qualification qualification,
        @Nullable Match match,
        @Nullable Review review,
        @Nullable Conversion conversion,
        @Nullable ContactId contact,
        @Nullable ScoreEvidence score,
        @Nullable Standing standing) {

    /** When it came in, from where, and who entered it. */
    record Capture(Instant at, LeadOrigin origin, @Nullable String by) {}

    /** How far it has come. {@code personStage} is the stage in the words of the field. */
    record Progress(
            LeadStage stage,
            PersonStage personStage,
            Instant since,
            Integer rejected,
            Integer recycled,
            @Nullable String reason,
            @Nullable String programme,
            @Nullable Outcome outcome) {}

    /** What somebody is called at each step of the way; out of the process, how it ended. */
    enum PersonStage {
        INQUIRY,
        MQL,
        SAL,
        SQL,
        CLOSED;

        static PersonStage of(LeadStage stage) {
            return switch (stage) {
                case LEAD -> INQUIRY;
                case QUALIFIED -> MQL;
                case SALES_ACCEPTED -> SAL;
                case SALES_OPPORTUNITY -> SQL;
                case CLOSED -> CLOSED;
            };
        }
    }

    /** Why it qualified the last time: the criteria met, the touches that made the score, and by which rules. */
    record Qualification(
            Instant at, List<String> criteria, @Nullable ScoreEvidence score, Integer rulesVersion, Cause cause) {}

    /** The last comparison with the accounts. */
    record Match(
            Instant at,
            MatchStrength strength,
            @Nullable AccountId account,
            String rule,
            List<MatchCandidate> candidates) {}

    /** Who was asked to look at the match, and why. */
    record Review(
            Instant at, String reviewer, Why why, @Nullable AccountId proposed) {}

    /** What it became, when and through whom. */
    record Conversion(
            Instant at,
            By by,
            @Nullable String actor,
            @Nullable AccountId account,
            @Nullable ContactId contact,
            Boolean newAccount,
            Boolean newContact,
            @Nullable OpportunityId opportunity) {}

    /** How it stands in the system that keeps it: its status in that system's words, and who works it. */
    record Standing(
            Instant at, @Nullable String status, @Nullable Owner owner) {}

    /** Whether it still waits to be vetted: neither converted nor closed. */
    boolean isOpen() {
        return conversion == null && progress.stage() != LeadStage.CLOSED;
    }

    /** Whether it is open and its score is high, and yet it has not qualified. */
    boolean isPromising() {
        return isOpen() && score != null && progress.stage() == LeadStage.LEAD;
    }
}
