package io.cascata.query.handshake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** For each number of the report that counts handshakes, by JSON pointer: where those handshakes are. */
final class SlaLinks {

    private final Map<String, String> links = new LinkedHashMap<>();

    private SlaLinks() {}

    /** The address of handshakes, and of those that leak, is made out of the name of a number. */
    static Map<String, String> of(SlaReport report, UnaryOperator<String> address, UnaryOperator<String> leaks) {
        var links = new SlaLinks();
        links.lines("/handOvers/", report.handOvers(), address);
        links.lines("/owners/", report.owners(), address);
        for (int i = 0; i < report.handOvers().size(); i++) {
            for (var number : LeakNumber.of(report.handOvers().get(i))) {
                links.links.put("/handOvers/" + i + "/leaks/" + number.field(), leaks.apply(number.toString()));
            }
        }
        for (int i = 0; i < report.volumes().size(); i++) {
            var volume = report.volumes().get(i);
            if (volume.delivered() > 0) {
                var number = new SlaNumber.OfVolume(volume.name());
                links.links.put("/volumes/" + i + "/delivered", address.apply(number.toString()));
            }
        }
        return links.links;
    }

    private void lines(String pointer, List<SlaReport.Line> lines, UnaryOperator<String> address) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var key = new LineSums.Key(line.from(), line.to(), line.owner());
            for (var counted : Counted.values()) {
                if (counted.of(line) > 0) {
                    var number = new SlaNumber.OfLine(key, counted);
                    links.put(pointer + i + "/" + counted.field(), address.apply(number.toString()));
                }
            }
            var followedUp = new SlaNumber.OfLine(key, Counted.FOLLOWED_UP).toString();
            if (line.medianSecondsSinceOffer() != null) {
                links.put(pointer + i + "/medianSecondsSinceOffer", address.apply(followedUp));
            }
            if (line.medianSecondsSinceKnown() != null) {
                links.put(pointer + i + "/medianSecondsSinceKnown", address.apply(followedUp));
            }
        }
    }
}
