package io.cascata.query.waterfall;

import io.cascata.query.viewpoint.InvalidQuestion;
import java.util.Arrays;

/** A step of the {@link Bridge}, by the name that it has there. */
enum BridgePart {
    START("start"),
    CREATED("created"),
    REOPENED("reopened"),
    UP("amountUp"),
    DOWN("amountDown"),
    LOST("lost"),
    RECYCLED("recycled"),
    WON("won"),
    END("end");

    private final String label;

    BridgePart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Throws {@link InvalidQuestion} where there is no such step. */
    static BridgePart of(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion("number", "the bridge has no step '" + label + "'"));
    }
}
