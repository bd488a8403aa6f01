package io.cascata.events.solution;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;

/** Something is sold under this name from now on; defined again, it has another name than before. */
public record SolutionDefined(SolutionId id, String name) implements SolutionEvent {

    public SolutionDefined {
        Text.require("solution name", name);
    }
}
