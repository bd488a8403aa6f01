package io.cascata.events.value;

import io.cascata.events.id.Text;
import java.util.List;

/** What one step of the lead process means here, what leads out of it, and which team owns it. All of it must be there. */
public record LeadStageDefinition(
        LeadStage stage, String name, Team owner, String definition, String description, List<String> exitCriteria) {

    private static final int LONGEST = 1_000;

    public LeadStageDefinition {
        Text.require("stage name", name);
        Text.require("definition of stage " + stage, definition, LONGEST);
        Text.require("description of stage " + stage, description, LONGEST);
        exitCriteria = List.copyOf(exitCriteria);
        if (exitCriteria.isEmpty()) {
            throw new IllegalArgumentException("stage " + stage + " has no exit criteria");
        }
        exitCriteria.forEach(criterion -> Text.require("exit criterion of stage " + stage, criterion, LONGEST));
    }
}
