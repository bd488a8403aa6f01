package io.cascata.query.handshake;

import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.query.handshake.Step.Kind;
import io.cascata.query.projection.MissingRow;
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
        var standing = standing(offeredAt, offer);
        var times = standing.times();
        return new HandshakeView(
                offer.id(),
                trace.steps().getLast().position(),
                offer.subject(),
                offer.from(),
                offer.to(),
                offer.raci(),
                offer.nextStep(),
                standing.progress(),
                offeredAt,
                times.answered(),
                times.followedUp(),
                standing.owner(),
                trace.last(Kind.DECLINED, Kind.WITHDRAWN).map(Step::reason).orElse(null),
                deadline(),
                standing.promise(now),
                times.secondsSinceOffer(),
                times.secondsSinceKnown());
    }

    private Standing standing(Instant offeredAt, HandshakeOffered offer) {
        return new Standing(
                offer.id().value(),
                offer.subject().kind(),
                offer.subject().toString(),
                offer.from(),
                offer.to(),
                trace.last(Kind.ACCEPTED).map(Step::owner).orElse(null),
                trace.last(Kind.OFFERED, Kind.ACCEPTED, Kind.DECLINED, Kind.WITHDRAWN)
                        .map(Step::kind)
                        .orElse(Kind.OFFERED),
                trace.last(Kind.MET, Kind.BREACHED).map(Step::kind).orElse(null),
                Standing.Times.of(
                        offeredAt,
                        offer.knownSince(),
                        at(Kind.ACCEPTED, Kind.DECLINED),
                        at(Kind.FOLLOWED_UP),
                        deadline()));
    }

    private @Nullable Deadline deadline() {
        return trace.last(Kind.OFFERED, Kind.EXTENDED).map(Step::deadline).orElse(null);
    }

    private @Nullable Instant at(Kind... kinds) {
        return trace.last(kinds).map(Step::at).orElse(null);
    }
}
