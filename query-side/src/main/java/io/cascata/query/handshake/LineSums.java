package io.cascata.query.handshake;

import io.cascata.events.value.Team;
import io.cascata.query.handshake.HandshakeView.Progress;
import io.cascata.query.handshake.HandshakeView.Promise;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the handshakes of one line. */
final class LineSums {

    /** What a line is about; without an owner, all of the receiving team. */
    record Key(Team from, Team to, @Nullable String owner) {}

    private final Map<Progress, Integer> progress = new EnumMap<>(Progress.class);
    private final Map<Promise, Integer> promises = new EnumMap<>(Promise.class);
    private final List<Long> sinceOffer = new ArrayList<>();
    private final List<Long> sinceKnown = new ArrayList<>();

    void add(HandshakeView view) {
        progress.merge(view.progress(), 1, Integer::sum);
        promises.merge(view.promise(), 1, Integer::sum);
        add(sinceOffer, view.secondsSinceOffer());
        add(sinceKnown, view.secondsSinceKnown());
    }

    SlaReport.Line line(Key key) {
        int met = count(Promise.MET);
        int breached = count(Promise.BREACHED);
        return new SlaReport.Line(
                key.from(),
                key.to(),
                key.owner(),
                progress.values().stream().mapToInt(Integer::intValue).sum(),
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
                median(sinceKnown));
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
