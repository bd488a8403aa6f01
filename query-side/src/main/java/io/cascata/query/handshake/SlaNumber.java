package io.cascata.query.handshake;

import io.cascata.events.value.Team;
import io.cascata.query.viewpoint.InvalidQuestion;

/**
 * A number of the report on promises: that of a direction, {@code MARKETING/SALES/DECLINED}, of an owner in it,
 * {@code MARKETING/SALES/sam/DECLINED}, or what was delivered of a volume, {@code volumes/qualified-leads}.
 */
sealed interface SlaNumber {

    /** A number of a line. */
    record OfLine(LineSums.Key line, Counted counted) implements SlaNumber {

        boolean counts(Standing handshake, Patience patience) {
            var owner = line.owner() == null ? null : handshake.receiver().user();
            return line.equals(LineSums.Key.of(handshake, owner)) && counted.in(handshake, patience);
        }

        @Override
        public String toString() {
            return line.from() + "/" + line.to() + "/" + (line.owner() == null ? "" : line.owner() + "/") + counted;
        }
    }

    /** The subjects that a volume has delivered. */
    record OfVolume(String volume) implements SlaNumber {

        @Override
        public String toString() {
            return VOLUMES + volume;
        }
    }

    String VOLUMES = "volumes/";

    /** Throws {@link InvalidQuestion} where the report has no such number. */
    static SlaNumber parse(String text) {
        if (text.startsWith(VOLUMES)) {
            return new OfVolume(text.substring(VOLUMES.length()));
        }
        var parts = text.split("/", -1);
        int last = text.lastIndexOf('/');
        try {
            if (parts.length >= 3) {
                int owner = parts[0].length() + parts[1].length() + 2;
                var key = new LineSums.Key(
                        Team.valueOf(parts[0]),
                        Team.valueOf(parts[1]),
                        owner > last ? null : text.substring(owner, last));
                return new OfLine(key, Counted.valueOf(parts[parts.length - 1]));
            }
        } catch (IllegalArgumentException e) {
            throw unknown(text);
        }
        throw unknown(text);
    }

    /** That the report has no such number. */
    static InvalidQuestion unknown(String text) {
        return new InvalidQuestion("number", "the report has no number '" + text + "' with handshakes behind it");
    }
}
