package io.cascata.command.decision;

import io.cascata.command.decision.BatchExecutor.Outcome;
import java.util.List;

/**
 * Carries out batches one after the other. Each sees what those before it led to, and may be decided while the one
 * before is still being written. For one thread at a time.
 */
public interface BatchLine {

    /** Begins a batch and returns the outcomes of the one before once all of that is durable; none for the first. */
    List<Outcome> begin(List<CommandRequest> requests);

    /** Returns the outcomes of the last batch once all of it is durable. */
    List<Outcome> finish();
}
