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
import java.util.function.Predicate;

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
                    sums(owners, LineSums.Key.of(handshake, receiver.user()), patience)
                            .add(handshake);
                }
            }
        });
        return new SlaReport(now, lines(handOvers), lines(owners), volumes.lines());
    }

    /** The handshakes that one direction leaks in one way, in the order in which they were offered. */
    List<HandshakeView> leaking(Viewpoint viewpoint, Patience patience, Window offered, LineSums.Key line, Leak leak) {
        return those(
                viewpoint,
                patience,
                offered,
                handshake -> LineSums.Key.of(handshake).equals(line) && leak.in(handshake, patience));
    }

    /** The handshakes that a number of a line counts, in the order in which they were offered. */
    List<HandshakeView> counted(Viewpoint viewpoint, Patience patience, Window offered, SlaNumber.OfLine number) {
        return those(viewpoint, patience, offered, handshake -> number.counts(handshake, patience));
    }

    /** The first handshake of each subject that a volume has delivered. Throws where nothing like that was promised. */
    List<HandshakeView> delivered(Viewpoint viewpoint, Patience patience, SlaNumber.OfVolume number) {
        var volume = new Volumes(rules(viewpoint), patience.now())
                .named(number.volume())
                .orElseThrow(() -> SlaNumber.unknown(number.toString()));
        return those(viewpoint, patience, Window.ALL, volume);
    }

    private List<HandshakeView> those(
            Viewpoint viewpoint, Patience patience, Window offered, Predicate<Standing> meant) {
        var those = new ArrayList<String>();
        handshakes.each(viewpoint, handshake -> {
            if (contains(offered, handshake.times().offered()) && meant.test(handshake)) {
                those.add(handshake.handshake());
            }
        });
        return handshakes.find(those, viewpoint, patience.now());
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
