package io.cascata.query.handshake;

import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.query.handshake.HandshakeView.Progress;
import io.cascata.query.handshake.HandshakeView.Promise;
import io.cascata.query.handshake.Step.Kind;
import io.cascata.query.projection.MissingRow;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a trace says of a handshake at a moment. */
record ViewOfTrace(HandshakeTrace trace, Instant now) {

    HandshakeView view() {
        var offered = trace.last(Kind.OFFERED).orElseThrow(() -> new MissingRow("offer of", trace));
        var offer = offered.offer();
        if (offer == null) {
            throw new MissingRow("offer in", offered);
        }
        return view(offered.at(), offer);
    }

    private HandshakeView view(Instant offeredAt, HandshakeOffered offer) {
        var followedUpAt = at(Kind.FOLLOWED_UP);
        return new HandshakeView(
                offer.id(),
                trace.steps().getLast().position(),
                offer.subject(),
                offer.from(),
                offer.to(),
                offer.raci(),
                offer.nextStep(),
                progress(),
                offeredAt,
                at(Kind.ACCEPTED, Kind.DECLINED),
                followedUpAt,
                trace.last(Kind.ACCEPTED).map(Step::owner).orElse(null),
                trace.last(Kind.DECLINED, Kind.WITHDRAWN).map(Step::reason).orElse(null),
                deadline(),
                promise(),
                seconds(offeredAt, followedUpAt),
                seconds(offer.knownSince(), followedUpAt));
    }

    /** Who acted before they accepted has followed up as soon as they accept. */
    private Progress progress() {
        var last = trace.last(Kind.OFFERED, Kind.ACCEPTED, Kind.DECLINED, Kind.WITHDRAWN);
        var progress = last.map(step -> Progress.valueOf(step.kind().name())).orElse(Progress.OFFERED);
        boolean actedOn = trace.last(Kind.FOLLOWED_UP).isPresent();
        return progress == Progress.ACCEPTED && actedOn ? Progress.FOLLOWED_UP : progress;
    }

    private @Nullable Deadline deadline() {
        return trace.last(Kind.OFFERED, Kind.EXTENDED).map(Step::deadline).orElse(null);
    }

    /** The latest word counts: what was entered late but done in time is met after a breach. */
    private Promise promise() {
        var result = trace.last(Kind.MET, Kind.BREACHED);
        if (result.isPresent()) {
            return result.get().kind() == Kind.MET ? Promise.MET : Promise.BREACHED;
        }
        var deadline = deadline();
        if (deadline == null) {
            return Promise.NONE;
        }
        return progress() == Progress.WITHDRAWN ? Promise.STOPPED : running(deadline);
    }

    private Promise running(Deadline deadline) {
        if (now.isAfter(deadline.dueAt())) {
            return Promise.BREACHED;
        }
        return now.isBefore(deadline.atRiskAt()) ? Promise.ON_TRACK : Promise.AT_RISK;
    }

    private @Nullable Instant at(Kind... kinds) {
        return trace.last(kinds).map(Step::at).orElse(null);
    }

    private static @Nullable Long seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : Duration.between(from, to).toSeconds();
    }
}
