package io.cascata.architecture.counterexample.apismakenoevents.command.process;

import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;

/** Decides by itself. */
class OffendingProcessApi {
    ProcessActivated activate(String id) {
        return new ProcessActivated(new ProcessId(id), 1);
    }
}
