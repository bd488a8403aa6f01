package io.cascata.events.value;

import io.cascata.events.id.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a process. A draft may lack owner, definition, description or exit criteria; an active process may not,
 * save that a closed stage has no exit criteria. The criteria are for people; {@code rules} are checked, where there are any.
 */
public record StageDefinition(
        StageKey key,
        Integer order,
        String name,
        CanonicalStage canonical,
        @Nullable Team owner,
        @Nullable String definition,
        @Nullable String description,
        List<String> exitCriteria,
        @Nullable StageRules rules) {

    public StageDefinition {
        Text.require("stage name", name);
        exitCriteria = List.copyOf(exitCriteria);
    }

    /** A stage that is entered and left without gates. */
    public StageDefinition(
            StageKey key,
            Integer order,
            String name,
            CanonicalStage canonical,
            @Nullable Team owner,
            @Nullable String definition,
            @Nullable String description,
            List<String> exitCriteria) {
        this(key, order, name, canonical, owner, definition, description, exitCriteria, null);
    }

    public StageRef ref() {
        return new StageRef(key, order, canonical);
    }

    public Outcome outcome() {
        return canonical.outcome();
    }
}
