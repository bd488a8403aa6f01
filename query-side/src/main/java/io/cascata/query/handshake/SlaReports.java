package io.cascata.query.handshake;

import io.cascata.events.playbook.PlaybookSection;
import io.cascata.events.playbook.ServiceLevelRules;
import io.cascata.events.playbook.ServiceLevelRulesRevised;
import io.cascata.log.EventFilter;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the report on promises between teams out of all handshakes offered within a window. */
final class SlaReports {

    private static final Comparator<LineSums.Key> ORDER = Comparator.comparing(LineSums.Key::from)
            .thenComparing(LineSums.Key::to)
            .thenComparing(key -> String.valueOf(key.owner()));

    private final Handshakes handshakes;
    private final History history;

    SlaReports(Handshakes handshakes, History history) {
        this.handshakes = handshakes;
        this.history = history;
    }

    /** As it is seen from a viewpoint at a moment; volumes are those of the periods in which the moment lies. */
    SlaReport report(Viewpoint viewpoint, Patience patience, Window offered) {
        var now = patience.now();
        var handOvers = new TreeMap<LineSums.Key, LineSums>(ORDER);
        var owners = new TreeMap<LineSums.Key, LineSums>(ORDER);
        var volumes = new Volumes(rules(viewpoint), now);
        handshakes.each(viewpoint, handshake -> {
            volumes.add(handshake);
            if (contains(offered, handshake.times().offered())) {
                var receiver = handshake.receiver();
                sums(handOvers, LineSums.Key.of(handshake), patience).add(handshake);
                if (receiver.user() != null) {
                    sums(owners, new LineSums.Key(handshake.from(), receiver.team(), receiver.user()), patience)
                            .add(handshake);
                }
            }
        });
        return new SlaReport(now, lines(handOvers), lines(owners), volumes.lines());
    }

    /** The handshakes that one direction leaks in one way, in the order in which they were offered. */
    List<HandshakeView> leaking(Viewpoint viewpoint, Patience patience, Window offered, LineSums.Key line, Leak leak) {
        var leaking = new ArrayList<String>();
        handshakes.each(viewpoint, handshake -> {
            if (contains(offered, handshake.times().offered())
                    && LineSums.Key.of(handshake).equals(line)
                    && leak.in(handshake, patience)) {
                leaking.add(handshake.handshake());
            }
        });
        return handshakes.find(leaking, viewpoint, patience.now());
    }

    private ServiceLevelRules rules(Viewpoint viewpoint) {
        var revisions = history.of(EventFilter.tagged(PlaybookSection.SERVICE_LEVELS.tag()), viewpoint);
        return revisions.isEmpty()
                ? ServiceLevelRules.shipped()
                : ((ServiceLevelRulesRevised) revisions.getLast().event()).rules();
    }

    private static boolean contains(Window window, Instant at) {
        var from = window.from();
        var to = window.to();
        return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }

    private static LineSums sums(Map<LineSums.Key, LineSums> lines, LineSums.Key key, Patience patience) {
        return lines.computeIfAbsent(key, absent -> new LineSums(patience));
    }

    private static List<SlaReport.Line> lines(Map<LineSums.Key, LineSums> sums) {
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().line(entry.getKey()))
                .toList();
    }
}
