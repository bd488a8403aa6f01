package io.cascata.command.simulation;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandResult;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A command that was sent and what came back: the answer, or nothing where it was refused. */
record Sent(UUID id, Command command, @Nullable CommandResult answer) {

    int events() {
        return answer == null ? 0 : answer.events();
    }
}
