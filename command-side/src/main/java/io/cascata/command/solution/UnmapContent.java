package io.cascata.command.solution;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;

/** Say that content that begins like this shows interest in the solution no more. */
public record UnmapContent(SolutionId solution, String content) implements SolutionCommand {

    public UnmapContent {
        Text.require("content", content, 500);
    }
}
