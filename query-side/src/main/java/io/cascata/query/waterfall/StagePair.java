package io.cascata.query.waterfall;

import io.cascata.events.value.StageKey;
import io.cascata.query.viewpoint.InvalidQuestion;

/** From the first entry into one stage to the first entry into another. */
public record StagePair(StageKey from, StageKey to) {

    /** Reads {@code FROM->TO}. */
    public static StagePair parse(String text) {
        var parts = text.split("->", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new InvalidQuestion("leadTimes", "a pair of stages is written FROM->TO, not '" + text + "'");
        }
        return new StagePair(new StageKey(parts[0].strip()), new StageKey(parts[1].strip()));
    }

    @Override
    public String toString() {
        return from + "->" + to;
    }
}
