package io.cascata.query.waterfall.pipeline;

import io.cascata.query.viewpoint.InvalidQuestion;
import java.util.Arrays;

/** A step of the {@link PipelineBridge}, by the name that it has there. */
enum PipelinePart {
    START("start"),
    CREATED("created"),
    RETURNED("returned"),
    UP("up"),
    DOWN("down"),
    MOVED_BACK("movedBack"),
    WON("won"),
    LOST("lost"),
    RECYCLED("recycled"),
    END("end");

    private final String label;

    PipelinePart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Throws {@link InvalidQuestion} where there is no such step. */
    static PipelinePart of(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion("number", "the bridge has no step '" + label + "'"));
    }
}
