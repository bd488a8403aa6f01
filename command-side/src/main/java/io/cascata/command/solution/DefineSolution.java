package io.cascata.command.solution;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;

/** Sell something under a name, or under another name than before. */
public record DefineSolution(SolutionId solution, String name) implements SolutionCommand {

    public DefineSolution {
        Text.require("solution name", name);
    }
}
