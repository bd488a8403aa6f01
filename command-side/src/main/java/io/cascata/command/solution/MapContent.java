package io.cascata.command.solution;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;

/** Say that content that begins like this shows interest in the solution, and in no other any more. */
public record MapContent(SolutionId solution, String content) implements SolutionCommand {

    public MapContent {
        Text.require("content", content, 500);
    }
}
