package io.cascata.command.decision;

import io.cascata.command.decision.BatchExecutor.Outcome;
import java.util.List;

/** A line in which each batch is done before the next begins. */
final class OneByOne implements BatchLine {

    private final BatchExecutor executor;
    private List<Outcome> last = List.of();

    OneByOne(BatchExecutor executor) {
        this.executor = executor;
    }

    @Override
    public List<Outcome> begin(List<CommandRequest> requests) {
        var before = finish();
        last = executor.execute(requests);
        return before;
    }

    @Override
    public List<Outcome> finish() {
        var outcomes = last;
        last = List.of();
        return outcomes;
    }
}
