package io.cascata.command.process;

import io.cascata.command.decision.Command;
import io.cascata.events.id.ProcessId;

/** What somebody wants of one stage model. */
public sealed interface ProcessCommand extends Command
        permits DraftProcess, AddStages, ActivateProcess, OrderMigration {

    ProcessId process();

    @Override
    default Target<?, ?> target() {
        return new Target<>(RevenueProcessKind.PROCESS, process());
    }
}
