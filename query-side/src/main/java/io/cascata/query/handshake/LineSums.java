package io.cascata.query.handshake;

import io.cascata.events.value.Team;
import io.cascata.query.handshake.HandshakeView.Progress;
import io.cascata.query.handshake.HandshakeView.Promise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the handshakes of one line. */
final class LineSums {

    /** What a line is about; without an owner, all of the receiving team. */
    record Key(Team from, Team to, @Nullable String owner) {

        /** The direction in which a handshake goes: to the team of who accepted it, else to the one it was offered to. */
        static Key of(Standing handshake) {
            return of(handshake, null);
        }

        /** The line of an owner in it. */
        static Key of(Standing handshake, @Nullable String owner) {
            return new Key(handshake.from(), handshake.receiver().team(), owner);
        }
    }

    private final Map<Progress, Integer> progress = new EnumMap<>(Progress.class);
    private final Map<Promise, Integer> promises = new EnumMap<>(Promise.class);
    private final Map<Leak, Integer> leaks = new EnumMap<>(Leak.class);
    private final Patience patience;
    private int leaked;
    private final List<Long> sinceOffer = new ArrayList<>();
    private final List<Long> sinceKnown = new ArrayList<>();

    LineSums(Patience patience) {
        this.patience = patience;
    }

    void add(Standing handshake) {
        var found = Arrays.stream(Leak.values())
                .filter(leak -> leak.in(handshake, patience))
                .toList();
        found.forEach(leak -> leaks.merge(leak, 1, Integer::sum));
        leaked += found.isEmpty() ? 0 : 1;
        progress.merge(handshake.furthest(), 1, Integer::sum);
        promises.merge(handshake.promise(patience.now()), 1, Integer::sum);
        add(sinceOffer, handshake.times().secondsSinceOffer());
        add(sinceKnown, handshake.times().secondsSinceKnown());
    }

    SlaReport.Line line(Key key) {
        int met = count(Promise.MET);
        int breached = count(Promise.BREACHED);
        return new SlaReport.Line(
                key.from(),
                key.to(),
                key.owner(),
                offered(),
                count(Progress.OFFERED),
                count(Progress.DECLINED),
                count(Progress.ACCEPTED),
                count(Progress.FOLLOWED_UP),
                count(Progress.WITHDRAWN),
                count(Promise.ON_TRACK),
                count(Promise.AT_RISK),
                met,
                breached,
                met + breached == 0 ? null : (double) met / (met + breached),
                median(sinceOffer),
                median(sinceKnown),
                leaks());
    }

    private int offered() {
        return progress.values().stream().mapToInt(Integer::intValue).sum();
    }

    private SlaReport.Leaks leaks() {
        int offered = offered();
        return new SlaReport.Leaks(
                leaks.getOrDefault(Leak.NOT_ANSWERED_BY_DUE, 0),
                leaks.getOrDefault(Leak.DECLINED, 0),
                leaks.getOrDefault(Leak.UNTOUCHED, 0),
                leaked,
                offered == 0 ? null : (double) leaked / offered);
    }

    private int count(Progress of) {
        return progress.getOrDefault(of, 0);
    }

    private int count(Promise of) {
        return promises.getOrDefault(of, 0);
    }

    private static void add(List<Long> times, @Nullable Long seconds) {
        if (seconds != null) {
            times.add(seconds);
        }
    }

    private static @Nullable Double median(List<Long> times) {
        if (times.isEmpty()) {
            return null;
        }
        var sorted = times.stream().sorted().toList();
        int half = sorted.size() / 2;
        long upper = sorted.get(half);
        return sorted.size() % 2 == 1 ? (double) upper : (sorted.get(half - 1) + upper) / 2.0;
    }
}
