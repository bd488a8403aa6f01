package io.cascata.command.decision;

import java.util.List;

/**
 * Carries out many commands through the same decisions as single ones, each seeing what those before it led to, and
 * appends all their events in one commit. A refused command does not touch the others.
 */
@FunctionalInterface
public interface BatchExecutor {

    /** One outcome per request, in their order, once all is durable. */
    List<Outcome> execute(List<CommandRequest> requests);

    /** Begins many batches that come one after the other; here each is carried out before the next is looked at. */
    default BatchLine line() {
        return new OneByOne(this);
    }

    /** What became of one command of a batch. */
    sealed interface Outcome {

        /** It led to this many events, none where it was so already. */
        record Accepted(int events) implements Outcome {}

        /** Its events are in the log already. */
        record Duplicate() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
