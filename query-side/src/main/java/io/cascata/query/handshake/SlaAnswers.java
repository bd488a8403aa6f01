package io.cascata.query.handshake;

import io.cascata.log.EventLog;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.WhenParameters;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/** Answers how well promises between teams are kept, over HTTP or on the command line. */
public final class SlaAnswers {

    private static final String HANDSHAKES = "/api/sla/handshakes";
    private static final String LEAKS = "/api/sla/leaks";

    private final Handshakes handshakes;
    private final SlaReports reports;
    private final EventLog log;
    private final InstantSource clock;

    /** {@code clock} tells when a question without a time of its own is asked. */
    public SlaAnswers(Handshakes handshakes, History history, EventLog log, InstantSource clock) {
        this.handshakes = handshakes;
        this.reports = new SlaReports(handshakes, history);
        this.log = log;
        this.clock = clock;
    }

    /** The report with the addresses of the handshakes that each of its numbers counts. */
    public Followed<SlaReport> report(OfferedParameters offered, WhenParameters when) {
        var viewpoint = pinned(when);
        var patience = patience(viewpoint, offered);
        var report = reports.report(viewpoint, patience, offered.window(when, log));
        var asked = Asked.of(offered, when).pinned(Objects.requireNonNull(viewpoint.knownAt()), patience.now());
        return new Followed<>(report, SlaLinks.of(report, asked.numbers(HANDSHAKES), asked.numbers(LEAKS)));
    }

    /** The handshakes that a number counts, in the order in which they were offered; of a volume the first of each subject. */
    public List<HandshakeView> handshakes(String number, OfferedParameters offered, WhenParameters when) {
        var viewpoint = pinned(when);
        var patience = patience(viewpoint, offered);
        return switch (SlaNumber.parse(number)) {
            case SlaNumber.OfLine line -> reports.counted(viewpoint, patience, offered.window(when, log), line);
            case SlaNumber.OfVolume volume -> reports.delivered(viewpoint, patience, volume);
        };
    }

    /** The handshakes that a number of leaks counts. Throws {@link InvalidQuestion} where there is no such number. */
    public List<HandshakeView> leaks(String number, OfferedParameters offered, WhenParameters when) {
        var viewpoint = pinned(when);
        var leak = LeakNumber.parse(number);
        return reports.leaking(
                viewpoint, patience(viewpoint, offered), offered.window(when, log), leak.line(), leak.leak());
    }

    private Viewpoint pinned(WhenParameters when) {
        return handshakes.pinned(when.viewpoint(log));
    }

    private Patience patience(Viewpoint viewpoint, OfferedParameters offered) {
        Instant now = viewpoint.asOf() == null ? clock.instant() : viewpoint.asOf();
        return Patience.at(now, offered.untouchedDays());
    }
}
