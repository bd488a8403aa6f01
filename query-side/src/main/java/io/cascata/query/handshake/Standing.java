package io.cascata.query.handshake;

import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.SubjectKind;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import io.cascata.query.handshake.HandshakeView.Progress;
import io.cascata.query.handshake.HandshakeView.Promise;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a handshake stands, in what reports count: who handed what to whom, who accepted it, what was said of it last and of
 * its promise, and the times of the offer, the answer and the first follow-up.
 */
record Standing(
        String handshake,
        SubjectKind kind,
        String subject,
        Team from,
        Owner to,
        @Nullable Owner owner,
        Step.Kind last,
        Step.@Nullable Kind result,
        Times times) {

    /** When what happened, and until when what was promised; none where it did not, or was not. */
    record Times(
            Instant offered,
            @Nullable Instant known,
            @Nullable Instant answered,
            @Nullable Instant followedUp,
            @Nullable Instant atRisk,
            @Nullable Instant due) {

        static Times of(
                Instant offered,
                @Nullable Instant known,
                @Nullable Instant answered,
                @Nullable Instant followedUp,
                @Nullable Deadline deadline) {
            return new Times(
                    offered,
                    known,
                    answered,
                    followedUp,
                    deadline == null ? null : deadline.atRiskAt(),
                    deadline == null ? null : deadline.dueAt());
        }

        @Nullable
        Long secondsSinceOffer() {
            return seconds(offered, followedUp);
        }

        @Nullable
        Long secondsSinceKnown() {
            return seconds(known, followedUp);
        }

        private static @Nullable Long seconds(@Nullable Instant from, @Nullable Instant to) {
            return from == null || to == null
                    ? null
                    : Duration.between(from, to).toSeconds();
        }
    }

    /** Who has it to do: the one who accepted it, else the one it was offered to. */
    Owner receiver() {
        return owner == null ? to : owner;
    }

    /** Who acted before they accepted has followed up as soon as they accept. */
    Progress progress() {
        var progress = Progress.valueOf(last.name());
        return progress == Progress.ACCEPTED && times.followedUp() != null ? Progress.FOLLOWED_UP : progress;
    }

    /**
     * How far it came while there was something left to do. What was accepted and withdrawn afterwards, for its subject had
     * closed, was accepted and untouched.
     */
    Progress furthest() {
        return progress() == Progress.WITHDRAWN && owner != null ? Progress.ACCEPTED : progress();
    }

    /** The latest word counts: what was entered late but done in time is met after a breach. */
    Promise promise(Instant now) {
        if (result != null) {
            return result == Step.Kind.MET ? Promise.MET : Promise.BREACHED;
        }
        var due = times.due();
        if (due == null) {
            return Promise.NONE;
        }
        if (progress() == Progress.WITHDRAWN) {
            return Promise.STOPPED;
        }
        if (now.isAfter(due)) {
            return Promise.BREACHED;
        }
        return now.isBefore(times.atRisk()) ? Promise.ON_TRACK : Promise.AT_RISK;
    }
}
