package io.cascata.query.handshake;

import io.cascata.query.handshake.HandshakeView.Progress;
import io.cascata.query.handshake.HandshakeView.Promise;
import java.util.Arrays;

/** What a line of the report counts, under the name that it has there. */
enum Counted {
    OFFERED("offered"),
    UNANSWERED("unanswered"),
    DECLINED("declined"),
    UNTOUCHED("untouched"),
    FOLLOWED_UP("followedUp"),
    WITHDRAWN("withdrawn"),
    ON_TRACK("onTrack"),
    AT_RISK("atRisk"),
    MET("met"),
    BREACHED("breached"),
    LEAKED("leaks/leaked"),
    NOT_ANSWERED_BY_DUE("leaks/notAnsweredByDue"),
    DECLINED_WHENEVER("leaks/declined"),
    UNTOUCHED_TOO_LONG("leaks/untouched");

    private final String field;

    Counted(String field) {
        this.field = field;
    }

    /** Where it stands in a line. */
    String field() {
        return field;
    }

    int of(SlaReport.Line line) {
        return switch (this) {
            case OFFERED -> line.offered();
            case UNANSWERED -> line.unanswered();
            case DECLINED -> line.declined();
            case UNTOUCHED -> line.untouched();
            case FOLLOWED_UP -> line.followedUp();
            case WITHDRAWN -> line.withdrawn();
            case ON_TRACK -> line.onTrack();
            case AT_RISK -> line.atRisk();
            case MET -> line.met();
            case BREACHED -> line.breached();
            case LEAKED -> line.leaks().leaked();
            case NOT_ANSWERED_BY_DUE -> line.leaks().notAnsweredByDue();
            case DECLINED_WHENEVER -> line.leaks().declined();
            case UNTOUCHED_TOO_LONG -> line.leaks().untouched();
        };
    }

    /** Whether it counts a handshake. */
    boolean in(Standing handshake, Patience patience) {
        return switch (this) {
            case OFFERED -> true;
            case UNANSWERED -> handshake.furthest() == Progress.OFFERED;
            case DECLINED -> handshake.furthest() == Progress.DECLINED;
            case UNTOUCHED -> handshake.furthest() == Progress.ACCEPTED;
            case FOLLOWED_UP -> handshake.furthest() == Progress.FOLLOWED_UP;
            case WITHDRAWN -> handshake.furthest() == Progress.WITHDRAWN;
            case ON_TRACK -> handshake.promise(patience.now()) == Promise.ON_TRACK;
            case AT_RISK -> handshake.promise(patience.now()) == Promise.AT_RISK;
            case MET -> handshake.promise(patience.now()) == Promise.MET;
            case BREACHED -> handshake.promise(patience.now()) == Promise.BREACHED;
            case LEAKED -> Arrays.stream(Leak.values()).anyMatch(leak -> leak.in(handshake, patience));
            case NOT_ANSWERED_BY_DUE -> Leak.NOT_ANSWERED_BY_DUE.in(handshake, patience);
            case DECLINED_WHENEVER -> Leak.DECLINED.in(handshake, patience);
            case UNTOUCHED_TOO_LONG -> Leak.UNTOUCHED.in(handshake, patience);
        };
    }
}
